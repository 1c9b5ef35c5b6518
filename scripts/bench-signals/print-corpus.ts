import { HEARD_KINDS, isAtRisk, type JudgedThread, judgeMessage, judgeThread, rateOf } from '../corpus/judge.ts';
import { FURTHER_LANGUAGES, MAIN_LANGUAGES, readMessagesOf, readThreadsOf } from '../corpus/parse-corpus.ts';
import { drawTable, mean, percent } from './tables.ts';

const BINS = [0, 20, 40, 60, 80] as const;

/** Of tickets whose score is in a range, how many are at risk by the label: a score is true where the two are near. */
function printReliability(threads: readonly JudgedThread[]): void {
  const rows = BINS.map((from) => {
    const inBin = threads.filter(({ assessment: { score } }) => score >= from && (score < from + 20 || from === 80));
    const atRisk = inBin.filter(({ thread }) => isAtRisk(thread.level)).length;
    const score = inBin.length > 0 ? mean(inBin.map(({ assessment }) => assessment.score)).toFixed(0) : '–';
    return [`${from}–${from === 80 ? 100 : from + 19}`, String(inBin.length), score, percent(atRisk / inBin.length)];
  });
  console.log('\nReliability, test threads of all languages\n');
  console.log(drawTable(['score', 'threads', 'mean score', 'at risk'], rows));
}

/** Named signals, levels and trends on the test half of the corpus that nobody tuned on. */
export function printCorpus(): void {
  const all: JudgedThread[] = [];
  const kinds: string[][] = [];
  const levels: string[][] = [];
  for (const language of [...MAIN_LANGUAGES, ...FURTHER_LANGUAGES]) {
    const messages = readMessagesOf(language)
      .filter(({ split }) => split === 'test')
      .map(judgeMessage);
    const threads = readThreadsOf(language)
      .filter(({ split }) => split === 'test')
      .map(judgeThread);
    all.push(...threads);
    const lines = threads.flatMap((thread) => thread.lines);
    const cell = (judged: Parameters<typeof rateOf>[1]) =>
      HEARD_KINDS.map((kind) => {
        const { precision, recall, wanted } = rateOf(kind, judged);
        return `${percent(precision).replace(' %', '')} / ${percent(recall).replace(' %', '')} (${wanted})`;
      });
    if (messages.length > 0) kinds.push([`${language} messages`, ...cell(messages)]);
    if (lines.length > 0) kinds.push([`${language} threads`, ...cell(lines)]);
    const reach = (heat: number) => {
      const of = messages.filter(({ message }) => message.heat === heat);
      return percent(of.filter(({ assessment }) => isAtRisk(assessment.level)).length / of.length);
    };
    const share = (isRight: (one: JudgedThread) => boolean) => percent(threads.filter(isRight).length / threads.length);
    levels.push([
      language,
      ...[0, 1, 2, 3].map(reach),
      String(threads.length),
      share(({ thread, assessment }) => thread.level === assessment.level),
      share(({ thread, assessment }) => isAtRisk(thread.level) === isAtRisk(assessment.level)),
      share(({ thread, assessment }) => thread.trend === assessment.trend),
    ]);
  }
  console.log('\nNamed signals on the test half of the corpus: precision / recall in % (how many there are)\n');
  const columns = kinds.map(([name]) => name ?? '');
  const rows = HEARD_KINDS.map((kind, at) => [kind, ...kinds.map((row) => row[at + 1] ?? '')]);
  console.log(drawTable(['kind', ...columns], rows));
  console.log(
    '\nMessages of each heat that reach "at risk" by themselves; threads with the right level, side of "at risk", and trend\n',
  );
  console.log(
    drawTable(
      ['language', 'heat 0', 'heat 1', 'heat 2', 'heat 3', 'threads', 'level', 'at risk or not', 'trend'],
      levels,
    ),
  );
  printReliability(all);
}
