const ZERO = 0x100;
const LARGEST = 0xd000 - ZERO;

/** Numbers as characters. @throws RangeError for one that has no character */
export function encode(numbers: readonly number[]): string {
  if (numbers.some((number) => number > LARGEST)) throw new RangeError('too large a number for a table');
  return numbers.map((number) => String.fromCharCode(number + ZERO)).join('');
}

/** The numbers again. */
export function decode(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) numbers[at] = text.charCodeAt(at) - ZERO;
  return numbers;
}
