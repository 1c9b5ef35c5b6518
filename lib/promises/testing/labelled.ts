import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Calendar } from '../../model/policy.ts';
import type { Said } from '../resolve-due.ts';

export const PROMISE_LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja'] as const;
export type PromiseLanguage = (typeof PROMISE_LANGUAGES)[number];

/** A sentence of corpus/promises with what it promises. */
export interface Labelled {
  language: PromiseLanguage;
  text: string;
  said: Said;
  /** ISO 8601 instant, or null where nothing is promised. */
  dueAt: string | null;
  /** Held out: never looked at while patterns are worked on. */
  isTest: boolean;
}

const DAY: [string, string][] = [['09:00', '17:00']];
const WEEKLY = { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY };

/** Nobody chooses which: a hash of language and sentence does, and it does not change. */
const isHeldOut = (language: string, text: string) =>
  createHash('sha256').update(`${language}/${text}`).digest()[0]! % 2 === 0;

function instantOf(local: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant().toString();
}

function parse(language: PromiseLanguage, file: string): Labelled[] {
  const [head = '', ...lines] = file.trim().split('\n');
  const [, office, customer] = /^# office (\S+), customer (\S+)$/.exec(head) ?? [];
  if (!office || !customer) throw new Error(`corpus/promises/${language}.txt begins without its zones`);
  const calendar: Calendar = { id: 'office', timeZone: office, weekly: WEEKLY };
  let sent = '';
  return lines.flatMap((line): Labelled[] => {
    const at = /^== (\S+) (\S+)$/.exec(line);
    if (at) {
      sent = `${at[1]}T${at[2]}`;
      return [];
    }
    const [, due, text] = /^(-|\d\d-\d\d \d\d:\d\d) \| (.+)$/.exec(line) ?? [];
    if (!due || !text) throw new Error(`corpus/promises/${language}.txt: ${line}`);
    const dueAt = due === '-' ? null : instantOf(`${sent.slice(0, 5)}${due.replace(' ', 'T')}`, customer);
    const said = { sentAt: instantOf(sent, customer), timeZone: customer, calendar };
    return [{ language, text, said, dueAt, isTest: isHeldOut(language, text) }];
  });
}

/** Sentences written after the patterns, in other words: `npm run bench:promises` measures on them apart. @throws Error as below */
export function readLater(language: PromiseLanguage): Labelled[] {
  const place = new URL(`../../../corpus/promises/later/${language}.txt`, import.meta.url);
  return parse(language, readFileSync(place, 'utf8'));
}

/** Every labelled sentence of a language. @throws Error where a line is not as it should be */
export function readLabelled(language: PromiseLanguage): Labelled[] {
  return parse(language, readFileSync(new URL(`../../../corpus/promises/${language}.txt`, import.meta.url), 'utf8'));
}
