import MiniSearch, { type SearchResult } from 'minisearch';
import type { Document } from './document.ts';
import { termsOf } from './terms-of.ts';

/** A document as the index has it: its terms, joined. */
interface Entry {
  id: string;
  title: string;
  text: string;
  issue: string;
  /** Language tag; empty where it is not known. */
  language: string;
  /** The terms of the title, as stored: how well a ticket fits is judged by them. */
  about: string;
}

export type SearchIndex = MiniSearch<Entry>;

const OPTIONS = {
  fields: ['title', 'issue', 'text'],
  storeFields: ['language', 'about'],
  // The terms were made before: an index knows nothing of languages.
  tokenize: (terms: string) => terms.split(' '),
  processTerm: (term: string) => term || null,
};

const entryOf = ({ id, title, text, issue, language }: Document): Entry => {
  const of = (words: string) => termsOf(words, language).join(' ');
  return { id, title: of(title), text: of(text), issue: of(issue), language: language ?? '', about: of(title) };
};

/** An index without a document. */
export const emptyIndex = (): SearchIndex => new MiniSearch<Entry>(OPTIONS);

/** Puts documents into an index; one that was there stands as it is now. */
export function putDocuments(index: SearchIndex, documents: readonly Document[]): void {
  for (const document of documents) {
    dropDocument(index, document.id);
    index.add(entryOf(document));
  }
}

/** Takes a document out, where it is in. */
export function dropDocument(index: SearchIndex, id: string): void {
  if (index.has(id)) index.discard(id);
}

/** The index as text, for the store. */
export const saveIndex = (index: SearchIndex): string => JSON.stringify(index);

/** An index from what `saveIndex` gave. @throws where it is no such text */
export const loadIndex = (text: string): SearchIndex => MiniSearch.loadJSON<Entry>(text, OPTIONS);

export type Hit = SearchResult & Pick<Entry, 'language' | 'about'>;

/** How much more a term counts in a title than in a text. */
const BOOST = { title: 3, issue: 2, text: 1 };
/** How much more what is written in the reader's language counts. */
const SAME_LANGUAGE = 1.3;

/**
 * Documents that have any of the terms, the best first.
 * @param isExact false for what a person types: its last word may be half a word, or misspelt
 */
export function searchIndex(
  index: SearchIndex,
  terms: readonly string[],
  language: string | null,
  isExact = true,
): Hit[] {
  return index.search([...new Set(terms)].join(' '), {
    boost: BOOST,
    boostDocument: (_id, _term, stored) => (stored?.['language'] === language ? SAME_LANGUAGE : 1),
    ...(isExact ? {} : { prefix: (term) => term.length > 1, fuzzy: (term) => (term.length > 4 ? 1 : false) }),
  }) as Hit[];
}
