import { type PackedRows, sumRows } from '../model/packed-rows.ts';
import { countCharacters } from './characters.ts';
import { findScript } from './find-script.ts';
import type { Identified } from './identified.ts';
import { decodeTable } from './language-model.ts';
import { readGroups } from './read-groups.ts';
import { weights } from './weights.ts';
import { withoutNoise } from './without-noise.ts';

/** Enough to judge by: each further character costs time and tells no more. */
const READ = 160;
const FEWEST_LETTERS = 12;
/** The likeliest language is named from this probability on. */
const SURE = 0.6;
/** A language this likely is worth listening for, too. */
const LIKELY = 0.12;
/** In a few words, even a faint one: "Terrible. Just terrible." is French, Spanish or English. */
const LIKELY_OF_FEW = 0.02;
const FEW_LETTERS = 40;
const MOST_CANDIDATES = 4;

const { languages, scale } = weights;
let table: PackedRows | undefined;
const rows = new Int32Array(4 * (READ + 2));

/** Probability of each language, by the groups of letters in a text. */
function weigh(text: string): Float64Array {
  // Decoded at first use: most pages have no ticket in front.
  table ??= decodeTable(weights);
  const count = readGroups(text, rows);
  const margins = sumRows(table, rows, count).subarray(0, languages.length);
  const unit = scale / Math.sqrt(Math.max(1, count));
  const most = Math.max(...margins);
  const odds = Float64Array.from(margins, (margin) => Math.exp((margin - most) * unit));
  let sum = 0;
  for (const one of odds) sum += one;
  return odds.map((one) => one / sum);
}

const nameOf = (column: number) => languages[column] as string;

/** Columns of at least these odds, likeliest first; the likeliest in any case. */
function rank(odds: Float64Array, least: number): number[] {
  const best = odds.indexOf(Math.max(...odds));
  const likely: number[] = [];
  for (let column = 0; column < odds.length; column++)
    if (column === best || (odds[column] as number) >= least) likely.push(column);
  return likely.sort((a, b) => (odds[b] as number) - (odds[a] as number));
}

/**
 * The language of a text, from its script and then its letter groups. Links, addresses and codes are left out of account.
 * Never throws; a text too short or too mixed is `und`, with the likeliest candidates in `maybe`.
 */
export function identifyLanguage(text: string): Identified {
  const words = withoutNoise(text.slice(0, READ * 2))
    .trim()
    .slice(0, READ);
  const characters = countCharacters(words);
  const { letters } = characters;
  if (letters < 2) return { language: 'und', maybe: [] };
  const script = findScript(words, characters);
  if (script) return script;
  const odds = weigh(words.toLowerCase());
  const least = letters < FEW_LETTERS ? LIKELY_OF_FEW : LIKELY;
  const likely = rank(odds, least);
  const best = likely[0] as number;
  if (letters < FEWEST_LETTERS || (odds[best] as number) < SURE) {
    return { language: 'und', maybe: likely.slice(0, MOST_CANDIDATES).map(nameOf) };
  }
  return { language: nameOf(best), maybe: likely.slice(1, MOST_CANDIDATES).map(nameOf) };
}
