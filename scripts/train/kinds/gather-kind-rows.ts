import { createHash } from 'node:crypto';
import type { SignalKind } from '../../../lib/model/kinds.ts';
import { hearPatterns } from '../../../lib/signals/hear.ts';
import { readMessages } from '../../../lib/signals/reading/read-messages.ts';
import { ticketOf } from '../../corpus/judge.ts';
import { type CorpusMessage, readMessagesOf, readSayingsOf, readThreadsOf } from '../../corpus/parse-corpus.ts';
import { isNeutralRequest, readDataSet } from '../data-sets.ts';

/** A text of a customer's with all its kinds. */
export interface KindRow {
  text: string;
  kinds: readonly SignalKind[];
  /** What the patterns hear outright in it. */
  outright: readonly SignalKind[];
  /** 0–3, the fold it is measured in; undefined for what is only learnt from. */
  fold?: number;
  isDev: boolean;
  isCalm: boolean;
  weight: number;
}

export const FOLDS = 4;
/** A saying is a sentence with nothing around it: it teaches, but is no message. */
const SAYING = 0.7;
/** Requests to a shop: many, and much alike. */
const REQUEST = 0.25;
const MOST_REQUESTS = 2_000;

const foldOf = (key: string) => (createHash('sha256').update(key).digest()[0] as number) % FOLDS;

/** By the patterns alone: the models that are being replaced have no say. */
function outrightIn(text: string): SignalKind[] {
  const hits = readMessages(ticketOf([{ who: 'customer', kinds: [], text }])).flatMap((reading) => [
    ...hearPatterns(reading).values(),
  ]);
  return [...new Set(hits.flat().flatMap(({ kind, strength }) => (strength === 'explicit' ? [kind] : [])))];
}

const rowOf = ({ id, heat, kinds, text, split }: CorpusMessage): KindRow => ({
  text,
  kinds,
  outright: outrightIn(text),
  fold: foldOf(id),
  isDev: split === 'dev',
  isCalm: heat === 0,
  weight: 1,
});

/**
 * What a language's kinds are learnt from: our messages and sayings (never their test split), the customers' lines of the dev threads for
 * choosing, and in English the neutral requests of Bitext as texts with no kind.
 */
export function gatherKindRows(language: string, data: string | undefined): KindRow[] {
  const isUsed = ({ heat, split }: CorpusMessage) => heat !== null && split !== 'test';
  const messages = readMessagesOf(language).filter(isUsed).map(rowOf);
  const sayings = readSayingsOf(language)
    .filter(isUsed)
    .map(({ kinds, text }) => ({ text, kinds, outright: [], isDev: false, isCalm: false, weight: SAYING }));
  const lines = readThreadsOf(language)
    .filter(({ split }) => split === 'dev')
    .flatMap(({ lines }) => lines.filter(({ who }) => who === 'customer'))
    .map(({ kinds, text }) => ({
      text,
      kinds,
      outright: outrightIn(text),
      fold: 0,
      isDev: true,
      isCalm: kinds.length === 0,
      weight: 1,
    }));
  const requests =
    data && language === 'en'
      ? readDataSet(data, 'bitext_cs')
          .filter((row) => row.split === 'train' && isNeutralRequest(row))
          .slice(0, MOST_REQUESTS)
          .map(({ text }) => ({ text, kinds: [], outright: [], isDev: false, isCalm: false, weight: REQUEST }))
      : [];
  return [...messages, ...sayings, ...lines, ...requests];
}
