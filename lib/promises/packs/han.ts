import type { SpokenTime } from '../spoken.ts';

const DIGITS = '〇一二三四五六七八九十';

/** Numbers to ninety-nine as Chinese characters, as both languages write them. */
export const HAN_NUMBERS: Record<string, number> = {
  半: 0.5,
  两: 2,
  兩: 2,
  ...Object.fromEntries(Array.from({ length: 99 }, (_, i) => [hanOf(i + 1), i + 1])),
};

function hanOf(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}

/** A number in digits of either width or in characters, as a pattern without a group. */
export const HAN_NUMBER = '(?:[0-9０-９]{1,3}|[一二三四五六七八九十两兩半]{1,3})';

/** The digits of such a number; undefined where it is none. */
export function digitsOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const plain = text.normalize('NFKC');
  const number = /^\d+$/.test(plain) ? Number(plain) : HAN_NUMBERS[plain];
  return number === undefined ? undefined : String(number);
}

/** Morning or afternoon by the word in front of an hour. */
export function hanHalf(text: string | undefined): SpokenTime['half'] {
  if (!text) return undefined;
  return /上午|早上|早晨|凌晨|清晨|午前|朝/.test(text)
    ? 'am'
    : /下午|晚上|傍晚|中午|午後|夕方|夜/.test(text)
      ? 'pm'
      : undefined;
}
