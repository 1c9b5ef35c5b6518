import { readTestTexts } from '../train/gather-rows.ts';
import { type Asked, ask, QUESTIONS } from './ask-sets.ts';
import { leaveOut } from './leave-one-out.ts';
import { measurePeerSizes, measureToneSizes } from './sizes.ts';
import { drawTable, fraction, mean } from './tables.ts';

/** Fewer positives than this say nothing of a ranking: the row is shown, and left out of the averages. */
const FEWEST = 30;

const best = ({ answers }: Asked) => answers.slice(1).toSorted((a, b) => b.auc - a.auc)[0];
const isTelling = ({ share, answers }: Asked) => share * (answers[0]?.texts ?? 0) >= FEWEST;

/** The table of every data set: Simmer, each peer, and the model that never saw the set. */
export function printSets(folder: string): void {
  const tests = readTestTexts(folder);
  const asked: Asked[] = [];
  const left = new Map<string, number>();
  for (const task of QUESTIONS) {
    process.stderr.write(`${task.id} `);
    asked.push(ask(task, folder));
    left.set(task.id, leaveOut(task, folder, tests));
  }
  process.stderr.write('\n');
  const names = [...new Set(asked.flatMap(({ answers }) => answers.map(({ who }) => who)))];
  const of = (one: Asked, who: string) => one.answers.find((answer) => answer.who === who);
  console.log('\nROC-AUC on the test split of every public set ("left out": a model that never saw the set)\n');
  console.log(
    drawTable(
      ['set', 'n', 'share', 'left out', ...names],
      asked.map((one) => [
        one.task.id,
        String(one.answers[0]?.texts),
        fraction(one.share),
        fraction(left.get(one.task.id) ?? Number.NaN),
        ...names.map((who) => fraction(of(one, who)?.auc ?? Number.NaN)),
      ]),
    ),
  );
  console.log('\nPR-AUC / F1 of the positive, threshold from train\n');
  console.log(
    drawTable(
      ['set', ...names],
      asked.map((one) => [
        one.task.id,
        ...names.map((who) => {
          const answer = of(one, who);
          return answer ? `${fraction(answer.precisionRecall)} / ${fraction(answer.f1)}` : '–';
        }),
      ]),
    ),
  );
  const telling = asked.filter(isTelling);
  const ahead = telling.map((one) => (one.answers[0]?.auc ?? 0) - (best(one)?.auc ?? 0.5));
  const aheadUnseen = telling
    .map((one) => (left.get(one.task.id) ?? Number.NaN) - (best(one)?.auc ?? 0.5))
    .filter(Number.isFinite);
  console.log(
    `\nAhead of the best peer by ${fraction(mean(ahead))} AUC on average; first on ${ahead.filter((by) => by > 0).length} of ${ahead.length} sets with ${FEWEST} positives or more` +
      `\nNever having seen the set: by ${fraction(mean(aheadUnseen))} on average; first on ${aheadUnseen.filter((by) => by > 0).length} of ${aheadUnseen.length}`,
  );
  const micros = (who: string) => {
    const all = asked.flatMap((one) => of(one, who)?.micros ?? []);
    return all.length > 0 ? mean(all).toFixed(1) : '–';
  };
  const sizes = { Simmer: measureToneSizes().total, ...measurePeerSizes() } as Record<string, number>;
  console.log('\nTime and size\n');
  console.log(
    drawTable(
      ['package', 'µs a text', 'gzip KB'],
      names.map((who) => [who, micros(who), sizes[who] ? (sizes[who] / 1024).toFixed(1) : '–']),
    ),
  );
}
