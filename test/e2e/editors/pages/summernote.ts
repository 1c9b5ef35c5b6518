import jQuery from 'jquery';
import 'summernote/dist/summernote-lite.css';
import { htmlOf, linesOf, openPage } from './open-page.ts';

openPage(async (place, paragraphs) => {
  Object.assign(globalThis, { jQuery, $: jQuery });
  await import('summernote/dist/summernote-lite.js');
  const area = place.appendChild(document.createElement('textarea'));
  area.name = 'body';
  area.value = htmlOf(paragraphs);
  const note = jQuery(area);
  note.summernote({ placeholder: 'Reply' });
  return { text: () => linesOf(note.summernote('code')), lock: () => note.summernote('disable') };
});
