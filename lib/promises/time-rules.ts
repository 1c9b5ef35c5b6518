import type { Piece, SpokenTime, SpokenUnit, TimeRule } from './spoken.ts';

/** Named groups of a match that took part in it. */
export type Groups = Record<string, string | undefined>;

/** A rule that reads the named groups of its match. */
export function rule(find: RegExp, read: (groups: Groups) => Piece | undefined): TimeRule {
  return { find, read: (match) => read(match.groups ?? {}) };
}

/** A rule that always says the same. */
export const fixed = (find: RegExp, piece: Piece): TimeRule => ({ find, read: () => piece });

/** A number as digits, or as a word of the language; undefined where it is neither. */
export function numberOf(text: string | undefined, words: Record<string, number>): number | undefined {
  if (text === undefined) return undefined;
  const plain = text.toLowerCase().normalize('NFKC');
  return /^\d+$/.test(plain) ? Number(plain) : words[plain];
}

/** "Within n units": groups `n` (missing: one) and `unit` or `unit2`, which begins with one of the names given. */
export function withinRule(
  find: RegExp,
  numbers: Record<string, number>,
  units: readonly (readonly [begins: string, unit: SpokenUnit])[],
): TimeRule {
  return rule(find, ({ n, unit, unit2 }) => {
    const amount = n === undefined ? 1 : numberOf(n, numbers);
    const of = units.find(([begins]) => (unit ?? unit2)?.toLowerCase().startsWith(begins))?.[1];
    return amount !== undefined && of ? { within: { amount, unit: of } } : undefined;
  });
}

/** A clock time from the groups `hour`, `minute` and, where two were said, `hour2`, `minute2`: what is due "from one to three" is due at three. */
export function timeOf(groups: Groups, half?: SpokenTime['half']): Piece | undefined {
  const hour = Number((groups.hour2 ?? groups.hour ?? '').normalize('NFKC'));
  const minute = Number(((groups.hour2 ? groups.minute2 : groups.minute) ?? '0').normalize('NFKC'));
  if (groups.hour === undefined || !(hour <= 24) || !(minute < 60)) return undefined;
  return { time: { hour, minute, ...(half && { half }) } };
}

/** A date from the groups `day`, `month` and `year`. @param months names by their beginnings, January first */
export function dateOf({ day, month, year }: Groups, months: readonly string[] = []): Piece | undefined {
  const named = months.findIndex((begins) => month?.toLowerCase().startsWith(begins));
  const number = named >= 0 ? named + 1 : month === undefined ? null : Number(month.normalize('NFKC'));
  const on = Number(day?.normalize('NFKC'));
  if (!(on >= 1 && on <= 31) || (number !== null && !(number >= 1 && number <= 12))) return undefined;
  const whole = year === undefined ? undefined : Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return { day: { kind: 'date', day: on, month: number, ...(whole && { year: whole }) } };
}

/** The number of a weekday from its beginning; Monday is 1. */
export function weekdayOf(text: string | undefined, names: readonly string[]): number | undefined {
  const found = names.findIndex((begins) => text?.toLowerCase().startsWith(begins));
  return found < 0 ? undefined : found + 1;
}
