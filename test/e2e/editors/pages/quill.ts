import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { htmlOf, openPage } from './open-page.ts';

openPage((place, paragraphs) => {
  const quill = new Quill(place.appendChild(document.createElement('div')), { theme: 'snow', placeholder: 'Reply' });
  quill.clipboard.dangerouslyPasteHTML(htmlOf(paragraphs), 'silent');
  quill.history.clear();
  return { text: () => quill.getText(), lock: () => quill.disable() };
});
