import Squire from 'squire-rte';
import { htmlOf, linesOf, openPage } from './open-page.ts';

openPage((place, paragraphs) => {
  const root = place.appendChild(document.createElement('div'));
  const editor = new Squire(root, {
    blockTag: 'P',
    sanitizeToDOMFragment: (html: string) => document.createRange().createContextualFragment(html),
  });
  editor.setHTML(htmlOf(paragraphs));
  return {
    text: () => linesOf(editor.getHTML()),
    lock: () => {
      root.contentEditable = 'false';
    },
  };
});
