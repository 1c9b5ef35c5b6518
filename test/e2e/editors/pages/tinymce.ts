import { htmlOf, linesOf, openPage } from './open-page.ts';

interface TinyMce {
  init(options: object): Promise<{ getContent(): string; mode: { set(mode: string): void } }[]>;
}

openPage(async (place, paragraphs) => {
  const script = document.createElement('script');
  script.src = '/npm/tinymce/tinymce.js';
  document.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve));
  const area = place.appendChild(document.createElement('textarea'));
  area.name = 'body';
  area.value = htmlOf(paragraphs);
  const { tinymce } = globalThis as unknown as { tinymce: TinyMce };
  const [editor] = await tinymce.init({ target: area, promotion: false, branding: false, entity_encoding: 'raw' });
  if (!editor) throw new Error('no editor');
  return { text: () => linesOf(editor.getContent()), lock: () => editor.mode.set('readonly') };
});
