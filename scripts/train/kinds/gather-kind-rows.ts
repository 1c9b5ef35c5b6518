import { createHash } from 'node:crypto';
import type { SignalKind } from '../../../lib/model/kinds.ts';
import { type CorpusMessage, readMessagesOf, readSayingsOf, readThreadsOf } from '../../corpus/parse-corpus.ts';
import { isNeutralRequest, readDataSet } from '../data-sets.ts';

/** A text of a customer's with all its kinds. */
export interface KindRow {
  text: string;
  kinds: readonly SignalKind[];
  /** 0–3, the fold it is measured in; undefined for what is only learnt from. */
  fold: number | undefined;
  isDev: boolean;
  isCalm: boolean;
  weight: number;
}

export const FOLDS = 4;
/** Scenarios of whole messages: they are measured on, too. */
const WHOLE = /-b$/;
/** A saying is a sentence with nothing around it: it teaches, but is no message. */
const SAYING = 0.7;
/** Requests to a shop: many, and much alike. */
const REQUEST = 0.25;
const MOST_REQUESTS = 2_000;

const foldOf = (key: string) => (createHash('sha256').update(key).digest()[0] as number) % FOLDS;

const rowOf = ({ id, heat, kinds, text, split }: CorpusMessage): KindRow => ({
  text,
  kinds,
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
    .map((saying): KindRow => {
      const isWhole = WHOLE.test(saying.id);
      const row = { ...rowOf(saying), isDev: false, weight: isWhole ? 1 : SAYING };
      return isWhole ? { ...row, fold: foldOf(saying.text) } : { ...row, fold: undefined, isCalm: false };
    });
  const lines = readThreadsOf(language)
    .filter(({ split }) => split === 'dev')
    .flatMap(({ lines }) => lines.filter(({ who }) => who === 'customer'))
    .map(({ kinds, text }) => ({
      text,
      kinds,
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
          .map(({ text }) => ({
            text,
            kinds: [],

            fold: undefined,
            isDev: false,
            isCalm: false,
            weight: REQUEST,
          }))
      : [];
  return [...messages, ...sayings, ...lines, ...requests];
}
