import 'temporal-polyfill/global';
import '../lib/i18n/all-catalogues.ts';
import { HEARD_KINDS } from './corpus/judge.ts';
import {
  CorpusError,
  type CorpusMessage,
  FURTHER_LANGUAGES,
  MAIN_LANGUAGES,
  readMessagesOf,
  readSayingsOf,
  readThreadsOf,
} from './corpus/parse-corpus.ts';
import { printScore } from './corpus/print-score.ts';

/*
 * `npm run corpus`: form and counts of the corpus. `npm run corpus -- fi`: of one language, in detail. `npm run corpus -- show fi ignored`: train
 * and dev messages with a kind ("-" for those with none). `npm run corpus -- score fi`: how well a language is heard there; with a kind,
 * or `level` for threads, the mistakes.
 */

const tally = (values: readonly string[]) =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .toSorted((a, b) => b[1] - a[1])
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');

function findTwins(messages: readonly CorpusMessage[]): string[] {
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ');
  return [...Map.groupBy(messages, ({ text }) => fold(text)).values()]
    .filter((same) => same.length > 1)
    .map(([first]) => first?.text ?? '');
}

/** Labels that the guide does not have: danger and the law below heat 3, an insult that is no anger. */
const isSlip = ({ heat, kinds }: CorpusMessage) =>
  heat !== null &&
  ((kinds.some((kind) => kind === 'legal-threat' || kind === 'safety') && heat < 3) ||
    (kinds.includes('abuse') && !kinds.includes('anger')));

function report(language: string, isDetailed: boolean): void {
  const messages = readMessagesOf(language);
  const threads = readThreadsOf(language);
  const sayings = readSayingsOf(language);
  const scenarios = new Set(messages.map(({ id }) => id)).size;
  console.log(
    `${language}: ${messages.length} messages in ${scenarios} scenarios (${tally(messages.map(({ split }) => split))}), ${threads.length} threads (${threads.filter(({ isHard }) => isHard).length} hard), ${sayings.length} sayings`,
  );
  if (!isDetailed) return;
  console.log(`  heat: ${tally(messages.map(({ heat }) => String(heat ?? 'a')))}`);
  console.log(`  kinds: ${tally(messages.flatMap(({ kinds }) => kinds))}`);
  console.log(`  industries: ${tally(messages.map(({ industry }) => industry))}`);
  console.log(`  channels: ${tally(messages.map(({ channel }) => channel))}`);
  const lengths = messages.map(({ text }) => text.length).toSorted((a, b) => a - b);
  console.log(
    `  characters: ${[0.1, 0.5, 0.9, 0.99].map((q) => lengths[Math.floor(q * lengths.length)]).join(' / ')} (10, 50, 90, 99 of 100)`,
  );
  for (const [name, list] of Object.entries({ messages, sayings })) {
    const twins = findTwins(list);
    if (twins.length > 0) console.log(`  said twice in ${name}: ${twins.slice(0, 20).join(' · ')}`);
    const slips = list.filter(isSlip).map(({ text }) => text);
    if (slips.length > 0) console.log(`  labels against the guide in ${name}: ${slips.slice(0, 20).join(' · ')}`);
  }
  console.log(
    `  thread levels: ${tally(threads.map(({ level }) => level))}; trends: ${tally(threads.map(({ trend }) => trend))}`,
  );
  console.log(`  thread kinds: ${tally(threads.flatMap(({ lines }) => lines.flatMap(({ kinds }) => kinds)))}`);
}

const [command, ...rest] = process.argv.slice(2);
const all = [...MAIN_LANGUAGES, ...FURTHER_LANGUAGES];
try {
  const named = command === 'show' || command === 'score' ? rest[0] : command;
  if (named !== undefined && !(all as readonly string[]).includes(named))
    throw new CorpusError(
      `There is no language "${named}". One of ${all.join(' ')}, or: show fi [kind], score fi [kind].`,
    );
  const kind = command === 'score' ? rest[1] : undefined;
  if (kind !== undefined && kind !== 'level' && !(HEARD_KINDS as readonly string[]).includes(kind))
    throw new CorpusError(`There is no kind "${kind}". One of ${HEARD_KINDS.join(' ')}, or level.`);
  if (command === 'show') {
    const [language = 'en', kind] = rest;
    for (const { split, heat, kinds, text } of [...readMessagesOf(language), ...readSayingsOf(language)]) {
      if (split === 'test' || (kind && !(kind === '-' ? kinds.length === 0 : kinds.some((one) => one === kind))))
        continue;
      console.log(`${heat ?? 'a'} | ${kinds.join(' ') || '-'} | ${text.replaceAll('\n', '\\n')}`);
    }
  } else if (command === 'score') printScore(rest[0] ?? 'en', rest[1]);
  else for (const language of command ? [command] : all) report(language, Boolean(command));
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
