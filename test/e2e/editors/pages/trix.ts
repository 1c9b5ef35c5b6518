import 'trix';
import { htmlOf, openPage } from './open-page.ts';

type Trix = HTMLElement & { editor: { loadHTML(html: string): void; getDocument(): { toString(): string } } };

openPage(async (place, paragraphs) => {
  const input = place.appendChild(document.createElement('input'));
  Object.assign(input, { type: 'hidden', name: 'body', id: 'trix-input' });
  const element = document.createElement('trix-editor') as Trix;
  element.setAttribute('input', input.id);
  const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
  place.append(element);
  await ready;
  if (paragraphs.length > 0) element.editor.loadHTML(htmlOf(paragraphs).replaceAll('p>', 'div>'));
  return {
    text: () => element.editor.getDocument().toString(),
    lock: () => element.setAttribute('contenteditable', 'false'),
  };
});
