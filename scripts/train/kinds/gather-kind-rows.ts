import type { SignalKind } from '../../../lib/model/kinds.ts';
import { type CorpusMessage, readMessagesOf, readSayingsOf, readThreadsOf } from '../../corpus/parse-corpus.ts';
import { isNeutralRequest, readDataSet } from '../data-sets.ts';
import { foldOf } from '../gather-rows.ts';
import { hashText } from '../hash-text.ts';
import type { FoldedRow } from '../train-head.ts';

/** A text of a customer's with all its kinds. */
export interface KindRow extends Omit<FoldedRow, 'target'> {
  kinds: readonly SignalKind[];
  isCalm: boolean;
}

/** Scenarios of whole messages: they are measured on, too. */
const WHOLE = /-[b-z]\d?$/;
/** A saying is a sentence with nothing around it: it teaches, but is no message. */
const SAYING = 0.7;
/** Requests to a shop: many, and much alike. */
const REQUEST = 0.25;
const MOST_REQUESTS = 2_000;

/** Only learnt from, never measured on. */
const LEARNT = { set: null, split: 'train', fold: -1, isCalm: false } as const;

const rowOf = ({ id, heat, kinds, text, split }: CorpusMessage): KindRow => ({
  text,
  kinds,
  set: null,
  split: split === 'dev' ? 'dev' : 'train',
  fold: foldOf(id),
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
      if (WHOLE.test(saying.id)) return { ...rowOf(saying), split: 'train' };
      return { ...LEARNT, text: saying.text, kinds: saying.kinds, weight: SAYING };
    });
  const lines = readThreadsOf(language)
    .filter(({ split }) => split === 'dev')
    .flatMap(({ lines }) => lines.filter(({ who }) => who === 'customer'))
    .map(({ kinds, text }): KindRow => {
      return { text, kinds, set: null, split: 'dev', fold: 0, isCalm: kinds.length === 0, weight: 1 };
    });
  const requests =
    data && language === 'en'
      ? readDataSet(data, 'bitext_cs')
          .filter((row) => row.split === 'train' && isNeutralRequest(row))
          .slice(0, MOST_REQUESTS)
          .map(({ text }): KindRow => ({ ...LEARNT, text, kinds: [], weight: REQUEST }))
      : [];
  return [...messages, ...sayings, ...lines, ...requests].map((row) => ({ ...row, hashes: hashText(row.text) }));
}
