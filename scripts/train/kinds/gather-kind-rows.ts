import { SIGNAL_KINDS, type SignalKind } from '../../../lib/model/kinds.ts';
import { everyday, said } from '../../../lib/signals/english/sentences.ts';
import { MODEL_KINDS } from '../../../lib/tone/kind-weights.ts';
import { type CorpusMessage, readMessagesOf, readSayingsOf, readThreadsOf } from '../../corpus/parse-corpus.ts';
import { isNeutralRequest, readDataSet } from '../data-sets.ts';
import { readExamples } from '../example-rows.ts';
import { foldOf } from '../gather-rows.ts';
import { type LaidFeatures, layKinds } from '../hash-text.ts';
import { makeRandom } from '../random.ts';

/** A text of a customer's with all its kinds. */
export interface KindRow {
  text: string;
  language: string;
  kinds: readonly SignalKind[];
  /** How hot its customer is; null where nobody said. */
  heat: CorpusMessage['heat'];
  isCalm: boolean;
  /** As in `ToneRow`; below 0 for what is only learnt from. */
  fold: number;
  /** How much it counts beside others. */
  weight: number;
  features: LaidFeatures;
  /** Its classes alone. */
  classes: LaidFeatures;
}

type UnreadRow = Omit<KindRow, 'features' | 'classes' | 'language'>;

/** Scenarios of whole messages: they are measured on, too. */
const WHOLE = /-[b-z]\d?$/;
/** Messages that were written before anybody knew what the model would miss count double: they are what tickets are like. */
const MESSAGE = 2;
/** A saying is a sentence with nothing around it: it teaches, but is no message. */
const SAYING = 0.7;
/** An example is what its pattern is for: a model that knew better would take back what everybody hears. */
const EXAMPLE = 2.5;
/** Requests to a shop: many, and much alike. */
const REQUEST = 0.25;
const MOST_REQUESTS = 2_000;

/** Only learnt from, never measured on. */
const LEARNT = { fold: -1, isCalm: false, heat: null } as const;

const rowOf = ({ id, heat, kinds, text }: CorpusMessage, weight: number): UnreadRow => ({
  text,
  kinds,
  heat,
  fold: foldOf(id),
  isCalm: heat === 0,
  weight,
});

const isKind = (name: string): name is SignalKind => (SIGNAL_KINDS as readonly string[]).includes(name);

/** The example sentences of the patterns: each is of its kind and no other, unless it says so. */
async function exampleRows(language: string): Promise<UnreadRow[]> {
  const kinds = new Map<string, Set<SignalKind>>();
  const add = (text: string, of: readonly SignalKind[]) =>
    kinds.set(text, new Set([...(kinds.get(text) ?? []), ...of]));
  for (const kind of MODEL_KINDS) {
    const { hit, miss, also } = await readExamples(language, kind);
    for (const text of hit) add(text, [kind, ...(also?.[text] ?? [])]);
    for (const text of miss) add(text, []);
  }
  if (language === 'en') {
    for (const text of everyday) add(text, []);
    for (const [text, of] of said) if (isKind(of)) add(text, [of]);
  }
  return [...kinds].map(([text, own]) => ({ ...LEARNT, text, kinds: [...own], weight: EXAMPLE }));
}

/** Complaints rarely come alone: so many texts are put together from two to four sentences, and have the kinds of all of them. */
const TOGETHER = 1_000;
const MOST_TOGETHER = 4;
const JOINED = 0.8;
const SEED = 20_261_123;

function putTogether(sentences: readonly UnreadRow[]): UnreadRow[] {
  const random = makeRandom(SEED);
  const pick = () => sentences[Math.floor(random() * sentences.length)] as UnreadRow;
  return Array.from({ length: TOGETHER }, () => {
    const parts = Array.from({ length: 2 + Math.floor(random() * (MOST_TOGETHER - 1)) }, pick);
    const kinds = [...new Set(parts.flatMap((part) => part.kinds))];
    return { ...LEARNT, text: parts.map(({ text }) => text).join(' '), kinds, weight: JOINED };
  });
}

/**
 * What a language's kinds are learnt from: our messages, sayings and customers' lines of threads (never their test split), the example sentences of
 * its patterns, and in English the neutral requests of Bitext as texts with no kind.
 */
export async function gatherKindRows(language: string, data: string | undefined): Promise<KindRow[]> {
  const isUsed = ({ heat, split }: CorpusMessage) => heat !== null && split !== 'test';
  const messages = readMessagesOf(language)
    .filter(isUsed)
    .map((message) => rowOf(message, MESSAGE));
  const sayings = readSayingsOf(language)
    .filter(isUsed)
    .map((saying): UnreadRow => {
      if (WHOLE.test(saying.id)) return rowOf(saying, 1);
      return { ...LEARNT, text: saying.text, kinds: saying.kinds, heat: saying.heat, weight: SAYING };
    });
  const lines = readThreadsOf(language)
    .filter(({ split }) => split === 'dev')
    .flatMap(({ id, lines }) =>
      lines
        .filter(({ who }) => who === 'customer')
        .map(({ kinds, text }): UnreadRow => {
          return { text, kinds, heat: null, fold: foldOf(id), isCalm: kinds.length === 0, weight: MESSAGE };
        }),
    );
  const requests =
    data && language === 'en'
      ? readDataSet(data, 'bitext_cs')
          .filter((row) => row.split === 'train' && isNeutralRequest(row))
          .slice(0, MOST_REQUESTS)
          .map(({ text }): UnreadRow => ({ ...LEARNT, text, kinds: [], heat: 0, weight: REQUEST }))
      : [];
  const examples = await exampleRows(language);
  const together = putTogether([...sayings.filter(({ fold }) => fold < 0), ...examples]);
  const rows = [...messages, ...sayings, ...examples, ...together, ...lines, ...requests];
  return rows.map((row) => ({ ...row, language, ...layKinds(row.text, language) }));
}
