import { BlockQuote, Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { htmlOf, openPage } from './open-page.ts';

openPage(async (place, paragraphs) => {
  const editor = await ClassicEditor.create(place.appendChild(document.createElement('div')), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, BlockQuote],
    toolbar: ['bold', 'undo'],
    placeholder: 'Write a reply',
    initialData: htmlOf(paragraphs),
  });
  const { document: model } = editor.model;
  const lines = () =>
    [...(model.getRoot()?.getChildren() ?? [])].map((block) =>
      block.is('element') ? [...block.getChildren()].map((it) => (it.is('$text') ? it.data : '')).join('') : '',
    );
  return { text: () => lines().join('\n'), lock: () => editor.enableReadOnlyMode('test') };
});
