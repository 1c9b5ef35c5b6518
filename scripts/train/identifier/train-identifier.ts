import { MOST_STEPS, symbolOf } from '../../../lib/language/language-model.ts';
import { ROW_BITS, readGroups } from '../../../lib/language/read-groups.ts';
import { withoutNoise } from '../../../lib/language/without-noise.ts';
import { makeRandom, shuffle } from '../random.ts';
import { gatherTexts } from './gather-texts.ts';
import { type Labelled, trainSoftmax } from './train-softmax.ts';
import { readWordLists } from './word-lists.ts';

/** Texts of each language: more of one teaches no more of the others. */
const MOST = 6_000;
const SHORTEST = 12;
const LONGEST = 200;

const rowsOf = (text: string): Int32Array => {
  const rows = new Int32Array(4 * (text.length + 2));
  return rows.slice(0, readGroups(withoutNoise(text).toLowerCase(), rows));
};

/** A part of a text at the edges of words, as long as chance will have it: messages are short and long. */
function cut(text: string, random: () => number): string {
  const length = SHORTEST + Math.floor((LONGEST - SHORTEST) * random() ** 2);
  if (text.length <= length) return text;
  const from = text.indexOf(' ', Math.floor(random() * (text.length - length))) + 1;
  const to = text.indexOf(' ', from + length);
  return text.slice(from, to < 0 ? undefined : to);
}

function examplesOf(data: string, languages: readonly string[]): Labelled[] {
  const random = makeRandom(7);
  const texts = [...gatherTexts(data).filter(({ split }) => split === 'train'), ...readWordLists(makeRandom(11))];
  return languages.flatMap((language, target) => {
    const own = texts.filter((one) => one.language === language);
    // Support messages are the domain: they are not left out where there is more than enough.
    const [support, rest] = [
      own.filter(({ source }) => source === 'support'),
      own.filter(({ source }) => source !== 'support'),
    ];
    shuffle(rest, random);
    const kept = [...support, ...rest].slice(0, MOST);
    const times = Math.min(6, Math.max(1, Math.round(MOST / 2 / kept.length)));
    return Array.from({ length: times }, () => kept)
      .flat()
      .map(({ text }) => ({ rows: rowsOf(cut(text, random)), target }))
      .filter(({ rows }) => rows.length > 3);
  });
}

/** Trains the language model, and gives it as the source of `lib/language/weights.ts`: the same data, the same bytes. */
export function trainIdentifier(data: string): string {
  const all = [...gatherTexts(data)];
  const languages = [...new Set(all.map(({ language }) => language))];
  const rows = 1 << ROW_BITS;
  const weights = trainSoftmax(examplesOf(data, languages), {
    rows,
    classes: languages.length,
    epochs: 4,
    rate: 0.25,
    decay: 1e-5,
    seed: 3,
  });
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  // Cut at a third of the largest: few are larger, and the others get finer steps.
  const scale = most / 3 / MOST_STEPS;
  const steps = Array.from(weights, (weight) =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / scale))),
  );
  return `import type { LanguageWeights } from './language-model.ts';

/** Made by \`npm run train\` from the sources in docs/model-card.md: weights of hashed letter groups, no texts. */
export const weights: LanguageWeights = {
  languages: [${languages.map((language) => `'${language}'`).join(', ')}],
  scale: ${scale.toPrecision(6)},
  table:
    '${steps.map(symbolOf).join('')}',
};
`;
}
