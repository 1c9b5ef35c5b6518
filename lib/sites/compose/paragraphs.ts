const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the paragraphs an editor expects: one a line, an empty one for an empty line. Nothing in the text becomes markup. */
export function toParagraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign))
    .map((line) => (line.trim() === '' ? '<p><br></p>' : `<p>${line}</p>`))
    .join('');
}

/** The same as nodes, made one by one: also a page with trusted types, where no text may become nodes, takes these. */
export function makeParagraphs(page: Document, text: string): DocumentFragment {
  const fragment = page.createDocumentFragment();
  for (const line of text.split('\n')) {
    const paragraph = page.createElement('p');
    paragraph.append(line.trim() === '' ? page.createElement('br') : line);
    fragment.append(paragraph);
  }
  return fragment;
}
