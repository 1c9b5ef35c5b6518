/** One expression for what any of several says: words that take back every rule of a kind, and those of one rule. */
export const either = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(parts.map(({ source }) => source).join('|'), 'giu');
