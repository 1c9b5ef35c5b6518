const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the paragraphs an editor expects: one a line, an empty one for an empty line. Nothing in the text becomes markup. */
export function toParagraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign))
    .map((line) => (line.trim() === '' ? '<p><br></p>' : `<p>${line}</p>`))
    .join('');
}
