const NOISY = /[\d_@]|:\/\//;
/** Written without spaces: what stands beside a code there is no part of it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A text without links, addresses and codes: they are of no language. Linear. */
export function withoutNoise(text: string): string {
  if (!NOISY.test(text)) return text;
  return text
    .split(/\s+/)
    .filter((word) => !NOISY.test(word) || UNSPACED.test(word))
    .join(' ');
}
