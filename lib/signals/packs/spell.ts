/** How letters of a language are also typed: without their marks, or with others for them. */
export type Typings = Readonly<Record<string, string>>;

/**
 * Makes the tag that a pack writes its expressions with, so that long lists of words stay readable. Flags are `giu`; all but these signs
 * is plain regular expression:
 * - `‹` and `›`: no letter before, no letter behind
 * - `·`: up to three words and their spaces
 * - `…`: up to 45 characters of the same sentence
 */
export function speller(typings: Typings): (parts: TemplateStringsArray, ...words: readonly string[]) => RegExp {
  const signs: Typings = {
    '‹': '(?<!\\p{L})',
    '›': '(?!\\p{L})',
    '·': "(?:[\\p{L}\\d'%€-]{1,30},? ){0,3}",
    '…': '[^.!?\\n]{0,45}',
    ...typings,
  };
  const known = new RegExp(`[${Object.keys(signs).join('')}]`, 'gu');
  return (parts, ...words) =>
    new RegExp(
      // What a gap follows may have a comma behind it.
      String.raw(parts, ...words)
        .replaceAll(' …', '[ ,;:-]…')
        .replaceAll(' ·', ',? ·')
        .replaceAll(known, (sign) => signs[sign] ?? sign),
      'giu',
    );
}
