import type { SignalKind } from '../../lib/model/kinds.ts';
import { HEARD_KINDS, isAtRisk, type Judged, judgeMessage, judgeThread, rateOf } from './judge.ts';
import { readMessagesOf, readSayingsOf, readThreadsOf } from './parse-corpus.ts';

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
const short = (text: string) => text.replaceAll('\n', '\\n').slice(0, 300);

function printMistakes(kind: SignalKind, judged: readonly Judged[]): void {
  for (const { text, wanted, heard } of judged) {
    if (wanted.includes(kind) && !heard.includes(kind))
      console.log(`  missed | ${heard.join(' ') || '-'} | ${short(text)}`);
    if (!wanted.includes(kind) && heard.includes(kind))
      console.log(`  alarm  | ${wanted.join(' ') || '-'} | ${short(text)}`);
  }
}

/**
 * Prints how well a language is heard on the train and dev messages and dev threads, and the mistakes of one kind where it is
 * named (`level` for those of levels). Test is left to `npm run bench:signals`.
 */
export function printScore(language: string, kind: string | undefined): void {
  const messages = readMessagesOf(language)
    .filter(({ split }) => split !== 'test')
    .map(judgeMessage);
  const threads = readThreadsOf(language)
    .filter(({ split }) => split === 'dev')
    .map(judgeThread);
  const sayings = readSayingsOf(language).map(judgeMessage);
  const judged = [...messages, ...sayings, ...threads.flatMap(({ lines }) => lines)];
  if (kind === 'level') {
    for (const { thread, assessment } of threads) {
      const { level, trend, score, signals } = assessment;
      if (level === thread.level && trend === thread.trend) continue;
      console.log(
        `${thread.id}: ${thread.level} ${thread.trend}, but ${level} ${trend} (${score}: ${signals.map((one) => `${one.kind} ${one.strength} ${one.points}`).join(', ')})`,
      );
      for (const line of thread.lines)
        console.log(`    ${line.who} | ${line.kinds.join(' ') || '-'} | ${short(line.text)}`);
    }
    return;
  }
  for (const one of HEARD_KINDS) {
    if (kind && kind !== one) continue;
    const { wanted, heard, right } = rateOf(one, judged);
    console.log(
      `${one.padEnd(22)} precision ${percent(right, heard).padStart(7)}  recall ${percent(right, wanted).padStart(7)}  (${wanted} wanted, ${heard} heard)`,
    );
    if (kind) printMistakes(one, judged);
  }
  if (kind) return;
  for (const heat of [0, 1, 2, 3]) {
    const of = messages.filter(({ message }) => message.heat === heat);
    const reached = of.filter(({ assessment }) => isAtRisk(assessment.level)).length;
    console.log(`heat ${heat}: ${percent(reached, of.length)} reach at risk (${of.length} messages)`);
  }
  const level = threads.filter(({ thread, assessment }) => thread.level === assessment.level).length;
  const risk = threads.filter(({ thread, assessment }) => isAtRisk(thread.level) === isAtRisk(assessment.level)).length;
  const trend = threads.filter(({ thread, assessment }) => thread.trend === assessment.trend).length;
  console.log(
    `threads: level right ${percent(level, threads.length)}, at risk or not right ${percent(risk, threads.length)}, trend right ${percent(trend, threads.length)} (${threads.length})`,
  );
}
