/** A word that may be looked for in many texts. */
export interface Sought {
  text: string;
  /** Bits of its first and last letters. */
  first: number;
  last: number;
}

const BITS = 13;
/** Set for every text: of a single letter nothing is known before it is looked for. */
const ALWAYS = 0;

const pairAt = (text: string, at: number) =>
  Math.imul(Math.imul(text.charCodeAt(at), 0x3779b1) ^ text.charCodeAt(at + 1), 0x2c1b3c6d);
const bitOf = (hash: number) => hash >>> (32 - BITS);
const thirdOf = (pair: number, code: number) => Math.imul(pair ^ code, 0x27d4eb2f);

export function seek(text: string): Sought {
  const { length } = text;
  if (length < 2) return { text, first: ALWAYS, last: ALWAYS };
  const bitAt = (at: number) =>
    bitOf(length === 2 ? pairAt(text, at) : thirdOf(pairAt(text, at), text.charCodeAt(at + 2)));
  return { text, first: bitAt(0), last: bitAt(Math.max(0, length - 3)) };
}

/**
 * Looks for many words in one text: which twos and threes of letters stand in it is noted once, as bits, and most words are
 * then known not to be there without looking.
 */
export class Glance {
  private text: string | undefined;
  private readonly bits = new Int32Array(1 << (BITS - 5));

  /** Takes the text to look in; nothing where it is that already. */
  at(text: string): this {
    if (text === this.text) return this;
    this.text = text;
    this.bits.fill(0);
    this.set(ALWAYS);
    for (let at = 0; at < text.length - 1; at++) {
      const pair = pairAt(text, at);
      this.set(bitOf(pair));
      if (at < text.length - 2) this.set(bitOf(thirdOf(pair, text.charCodeAt(at + 2))));
    }
    return this;
  }

  has({ text, first, last }: Sought): boolean {
    return this.isSet(first) && this.isSet(last) && this.text?.includes(text) === true;
  }

  private set(bit: number): void {
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  private isSet(bit: number): boolean {
    return (((this.bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }
}
