import type { DateOrder } from '../model/account-import.ts';

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** A date that exists, as `2027-03-01`; undefined where it does not. */
function spell(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text ? text : undefined;
}

/**
 * A date as people write it: `2027-03-01`, `2027/3/1`, `1.3.2027`, `2027年3月1日`, with or without a time after it; and
 * `01/03/2027`, where the order must be known. Undefined for what is none.
 */
export function parseDate(text: string, order: DateOrder): string | undefined {
  const date = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)[T ]\d{1,2}[:.]\d\d.*$/, '');
  const big = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(date);
  if (big) return spell(big[1], big[2], big[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(date);
  if (dotted) return spell(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(date);
  if (!slashed) return undefined;
  const [, a, b, year] = slashed;
  return order === 'day-first' ? spell(year, b, a) : spell(year, a, b);
}

/** Which part of `01/02/2027` is the day, by the dates of the whole column; null where either could be meant. */
export function findOrder(dates: readonly string[]): DateOrder | null {
  const slashed = dates.map((date) => SLASHED.exec(date.trim())).filter((found) => found !== null);
  if (slashed.some(([, a]) => Number(a) > 12)) return 'day-first';
  if (slashed.some(([, , b]) => Number(b) > 12)) return 'month-first';
  return slashed.every(([, a, b]) => Number(a) === Number(b)) ? 'day-first' : null;
}
