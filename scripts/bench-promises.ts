import 'temporal-polyfill/global';
import * as chrono from 'chrono-node';
import { findPromises } from '../lib/promises/find-promises.ts';
import { closingOf } from '../lib/promises/office-days.ts';
import {
  type Labelled,
  PROMISE_LANGUAGES,
  type PromiseLanguage,
  readLabelled,
  readLater,
} from '../lib/promises/testing/labelled.ts';
import { exactOf, type Measured, measure, precisionOf, recallOf } from '../lib/promises/testing/measure.ts';

/**
 * How well promises and their moments are heard, on corpus/promises; beside chrono-node where it speaks the language. chrono
 * knows no promises, so that its precision says only how often there is a time: its moments are what compares.
 * `--dev` shows what is missed in the half that may be looked at.
 */
const isDev = process.argv.includes('--dev');

const ours = (one: Labelled) =>
  findPromises(one.text, { ...one.said, language: one.language }).map(({ dueAt }) => dueAt);
const unnamed = (one: Labelled) => findPromises(one.text, one.said).map(({ dueAt }) => dueAt);

const THEIRS: Partial<Record<PromiseLanguage, { parse: typeof chrono.parse }>> = {
  en: chrono.en,
  fi: chrono.fi,
  id: chrono.id,
  zh: chrono.zh,
  ja: chrono.ja,
};

/** chrono's own moments; `isHelped`: where it read a day and no hour, the office closes that day, as ours has it. */
function theirs({ language, text, said }: Labelled, isHelped: boolean): string[] {
  const sent = Temporal.Instant.from(said.sentAt);
  const timezone = sent.toZonedDateTimeISO(said.timeZone).offsetNanoseconds / 60e9;
  const found = THEIRS[language]?.parse(
    text,
    { instant: new Date(sent.epochMilliseconds), timezone },
    { forwardDate: true },
  );
  return (found ?? []).flatMap(({ start, end }) =>
    [start, ...(end ? [end] : [])].map((at) => {
      const iso = at.date().toISOString();
      if (!isHelped || at.isCertain('hour')) return iso;
      const date = Temporal.Instant.from(iso).toZonedDateTimeISO(said.timeZone).toPlainDate();
      const closing = closingOf(date, said.calendar);
      return closing === null ? iso : new Date(closing).toISOString();
    }),
  );
}

const percent = (share: number) => `${Math.round(share * 100)} %`.padStart(6);
const row = (name: string, sums: Measured) =>
  `${name.padEnd(17)}${String(sums.promises).padStart(4)}/${String(sums.sentences).padEnd(4)}` +
  `${percent(precisionOf(sums))} ${percent(recallOf(sums))} ${percent(exactOf(sums))}`;

/** What is not heard as it should be. */
function showMissed(all: readonly Labelled[]): void {
  for (const one of all) {
    const heard = ours(one);
    const isRight =
      one.dueAt === null ? heard.length === 0 : heard.some((at) => Date.parse(at) === Date.parse(one.dueAt as string));
    if (!isRight) console.log(`${one.language} want ${one.dueAt} got ${heard.join(' ') || '-'}: ${one.text}`);
  }
}

console.log('                    n      prec. recall moment');
for (const part of ['dev', 'test'] as const) {
  const all = PROMISE_LANGUAGES.flatMap(readLabelled).filter(({ isTest }) => isTest === (part === 'test'));
  for (const language of PROMISE_LANGUAGES) {
    const own = all.filter((one) => one.language === language);
    console.log(row(`${part} ${language}`, measure(own, ours)));
    if (THEIRS[language])
      console.log(
        row(
          `  chrono`,
          measure(own, (one) => theirs(one, false)),
        ),
      );
  }
  console.log(row(`${part} all`, measure(all, ours)));
  console.log(row(`  no language`, measure(all, unnamed)));
  const spoken = all.filter(({ language }) => THEIRS[language]);
  console.log(row(`  without et`, measure(spoken, ours)));
  console.log(
    row(
      `  chrono`,
      measure(spoken, (one) => theirs(one, false)),
    ),
  );
  console.log(
    row(
      `  chrono, helped`,
      measure(spoken, (one) => theirs(one, true)),
    ),
  );
  if (!isDev || part === 'test') continue;
  showMissed(all);
}

for (const part of ['dev', 'test'] as const) {
  const all = PROMISE_LANGUAGES.flatMap(readLater).filter(({ isTest }) => isTest === (part === 'test'));
  for (const language of PROMISE_LANGUAGES) {
    const own = all.filter((one) => one.language === language);
    console.log(row(`later ${part} ${language}`, measure(own, ours)));
  }
  console.log(row(`later ${part} all`, measure(all, ours)));
  if (isDev && part === 'dev') showMissed(all);
}
