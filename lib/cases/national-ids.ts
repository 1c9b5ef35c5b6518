// Chinese and Japanese put no space between a word and a number.
const EDGE = '(?<![\\p{Script=Latin}\\p{N}])';
const END = '(?![\\p{Script=Latin}\\p{N}])';

const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Finland: ddmmyy, a sign for the century, three digits and a check sign. */
function isFinnish(found: string): boolean {
  const digits = found.slice(0, 6) + found.slice(7, 10);
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31];
  return isDay(Number(found.slice(2, 4)), Number(found.slice(0, 2))) && check === found[10]?.toUpperCase();
}

/** Estonia: eleven digits, the last a check in one of two ways. */
function isEstonian(found: string): boolean {
  if (!isDay(Number(found.slice(3, 5)), Number(found.slice(5, 7)))) return false;
  const rest = (weights: number[]) => weights.reduce((sum, weight, i) => sum + weight * Number(found[i]), 0) % 11;
  const first = rest([1, 2, 3, 4, 5, 6, 7, 8, 9, 1]);
  const check = first < 10 ? first : rest([3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 10;
  return check === Number(found[10]);
}

/** China: place, day of birth, three digits and a check sign (ISO 7064, MOD 11-2). */
function isChinese(found: string): boolean {
  if (!isDay(Number(found.slice(10, 12)), Number(found.slice(12, 14)))) return false;
  const sum = [...found.slice(0, 17)].reduce((rest, sign, i) => rest + Number(sign) * (2 ** (17 - i) % 11), 0);
  return '10X98765432'[sum % 11] === found[17]?.toUpperCase();
}

/** Indonesia: sixteen digits without a check: province, place, day of birth (women: 40 more), number. */
function isIndonesian(found: string): boolean {
  const province = Number(found.slice(0, 2));
  const day = Number(found.slice(6, 8));
  return province >= 11 && province <= 96 && isDay(Number(found.slice(8, 10)), day > 40 ? day - 40 : day);
}

/** Japan: twelve digits, the last a check. */
function isJapanese(found: string): boolean {
  const digits = found.replace(/\D/g, '');
  const sum = [...digits.slice(0, 11)].reduce((rest, sign, i) => {
    const n = 11 - i;
    return rest + Number(sign) * (n <= 6 ? n + 1 : n - 5);
  }, 0);
  const left = sum % 11;
  return (left <= 1 ? 0 : 11 - left) === Number(digits[11]);
}

const RULES: readonly [RegExp, (found: string) => boolean][] = [
  [new RegExp(`${EDGE}\\d{6}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y]${END}`, 'giu'), isFinnish],
  [new RegExp(`${EDGE}[1-8]\\d{10}${END}`, 'gu'), isEstonian],
  [new RegExp(`${EDGE}[1-9]\\d{5}(?:19|20)\\d{9}[\\dX]${END}`, 'giu'), isChinese],
  [new RegExp(`${EDGE}\\d{16}${END}`, 'gu'), isIndonesian],
  // Twelve digits are an order's as often as a person's: only as they are printed on the card, in groups of four.
  [new RegExp(`${EDGE}\\d{4}[ -]\\d{4}[ -]\\d{4}(?![ -]?\\d)${END}`, 'gu'), isJapanese],
];
const JAPANESE_NAMED = /(個人番号|マイナンバー|my ?number)([\s:：はが]{0,6})(\d{4}[ -]?\d{4}[ -]?\d{4})(?!\d)/giu;

/**
 * A text without the national identity numbers of Finland, Estonia, China, Indonesia and Japan, as far as their form and check tell
 * them from an order's number.
 */
export function maskNationalIds(text: string, mask: string): string {
  const named = text.replace(JAPANESE_NAMED, (_, word: string, between: string) => `${word}${between}${mask}`);
  return RULES.reduce((rest, [rule, isOne]) => rest.replace(rule, (found) => (isOne(found) ? mask : found)), named);
}
