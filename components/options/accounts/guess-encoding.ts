/** Encodings a spreadsheet may write, as TextDecoder knows them, under names that are the same in every language. */
export const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'windows-1257': 'Windows-1257',
  shift_jis: 'Shift_JIS',
  gb18030: 'GB18030',
} as const;
export type Encoding = keyof typeof ENCODINGS;

export interface Guess {
  encoding: Encoding;
  /** The file says so, or its bytes are nothing else; else somebody must look at it. */
  isSure: boolean;
}

const BOMS: readonly [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Where the reader's language has an old encoding of its own. */
const OLD: Readonly<Record<string, Encoding>> = { ja: 'shift_jis', zh: 'gb18030', et: 'windows-1257' };

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // that it is no UTF-8 is the answer
  }
}

/**
 * How a file's letters are encoded: told by its byte order mark, or by being UTF-8 to the last byte; else the likeliest, to be
 * looked at. Null where it is no text at all, such as a spreadsheet's own file.
 * @param language of the reader
 */
export function guessEncoding(bytes: Uint8Array, language: string): Guess | null {
  const marked = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { encoding: marked[0], isSure: true };
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((odd) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) {
    return isUtf8(bytes)
      ? { encoding: 'utf-8', isSure: true }
      : { encoding: OLD[language] ?? 'windows-1252', isSure: false };
  }
  // Signs and digits are half zeros in UTF-16, all on one side.
  if (odd > start.length / 8 && even * 8 < odd) return { encoding: 'utf-16le', isSure: false };
  if (even > start.length / 8 && odd * 8 < even) return { encoding: 'utf-16be', isSure: false };
  return null;
}
