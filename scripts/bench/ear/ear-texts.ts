import { existsSync } from 'node:fs';
import { mailsByLanguage } from '../../../lib/signals/own-words/mails.ts';
import { FURTHER_LANGUAGES, MAIN_LANGUAGES, readMessagesOf } from '../../corpus/parse-corpus.ts';

/** Customers' messages by language: those of the corpus that may be looked at, and of a language without any, its mails. */
export function earTexts(): Readonly<Record<string, readonly string[]>> {
  const of = (language: string): string[] => {
    const path = new URL(`../../../corpus/messages/${language}.txt`, import.meta.url);
    const messages = existsSync(path) ? readMessagesOf(language) : [];
    const texts = messages.filter(({ split, heat }) => split === 'train' && heat !== null).map(({ text }) => text);
    return texts.length > 0 ? texts : (mailsByLanguage[language] ?? []).map(({ text }) => text);
  };
  return Object.fromEntries([...MAIN_LANGUAGES, ...FURTHER_LANGUAGES].map((language) => [language, of(language)]));
}

/** Texts put together until each has about so many characters. */
export function joinTo(texts: readonly string[], length: number): string[] {
  const joined: string[] = [];
  let last = '';
  for (const text of texts) {
    last = last === '' ? text : `${last}\n\n${text}`;
    if (last.length < length) continue;
    joined.push(last);
    last = '';
  }
  return joined;
}
