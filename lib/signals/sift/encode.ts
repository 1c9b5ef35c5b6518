const ZERO = 0x100;
const LARGEST = 0xd000 - ZERO;

/** Numbers as characters. @throws RangeError for one that has no character */
export function encode(numbers: readonly number[]): string {
  if (numbers.some((number) => number > LARGEST)) throw new RangeError('too large a number for a table');
  return numbers.map((number) => String.fromCharCode(number + ZERO)).join('');
}

/** The number at a place. */
export const decodeAt = (text: string, at: number) => text.charCodeAt(at) - ZERO;
