/** How wide a character is, as a part of the size of its font: rather too wide than too narrow, for no font is known here. */
function widthOf(char: string): number {
  if (/[\u1100-\u11ff\u2e80-\uffef]/.test(char)) return 1.02;
  if (/[MWmw@%…—]/.test(char)) return 0.86;
  if (/[A-ZÄÖÅ0-9]/.test(char)) return 0.66;
  return /[iljtfr.,:;'’|! ]/.test(char) ? 0.36 : 0.56;
}

/** About how wide a text is, in pixels of a font of that size. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + widthOf(char), 0) * size;

/**
 * A text in lines that are not wider than `width` pixels, broken between words, and within one that is wider than a line. The
 * last of `most` lines ends with … where there is more.
 */
export function wrapText(text: string, width: number, size: number, locale: string, most = 5): string[] {
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.trim())].map(
    ({ segment }) => segment,
  );
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width && !/^[.,:;!?)。、」）]/.test(piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  };
  for (const word of words) {
    if (textWidth(word, size) <= width) add(word);
    else for (const char of word) add(char);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1).trimEnd()}…`];
}
