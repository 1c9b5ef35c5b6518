import { htmlOf, linesOf, openPage } from './open-page.ts';

interface Editor {
  getData(): string;
  setReadOnly(on: boolean): void;
  on(type: string, listener: () => void): void;
}

/** As Request Tracker has it: version 4, in a frame of its own. */
openPage(async (place, paragraphs) => {
  const script = document.createElement('script');
  script.src = '/npm/ckeditor4/ckeditor.js';
  document.head.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve));
  const area = place.appendChild(document.createElement('textarea'));
  area.name = 'body';
  area.value = htmlOf(paragraphs);
  const { CKEDITOR } = globalThis as unknown as { CKEDITOR: { replace(at: Element, options: object): Editor } };
  const editor = CKEDITOR.replace(area, { versionCheck: false, entities: false });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  return { text: () => linesOf(editor.getData()), lock: () => editor.setReadOnly(true) };
});
