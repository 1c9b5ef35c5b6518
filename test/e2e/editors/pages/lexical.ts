import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { openPage } from './open-page.ts';

openPage(async (place, paragraphs) => {
  const root = place.appendChild(document.createElement('div'));
  root.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'test',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  const lines = paragraphs.length > 0 ? paragraphs : [''];
  editor.update(
    () => {
      const blocks = lines.map((line) => $createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
      $getRoot()
        .clear()
        .append(...blocks);
    },
    { discrete: true },
  );
  registerHistory(editor, createEmptyHistoryState(), 300);
  const text = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  return {
    text,
    lock: () => {
      editor.setEditable(false);
      root.contentEditable = 'false';
    },
  };
});
