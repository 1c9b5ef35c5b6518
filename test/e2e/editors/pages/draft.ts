import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { openPage } from './open-page.ts';

openPage(async (place, paragraphs) => {
  let text = () => '';
  let lock = () => {};
  function Composer() {
    const [editorState, onChange] = useState(() =>
      EditorState.createWithContent(ContentState.createFromText(paragraphs.join('\n'))),
    );
    const [readOnly, setReadOnly] = useState(false);
    text = () => editorState.getCurrentContent().getPlainText('\n');
    lock = () => setReadOnly(true);
    return createElement(Editor, { editorState, onChange, readOnly, placeholder: 'Reply' });
  }
  createRoot(place).render(createElement(Composer));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { text: () => text(), lock: () => lock() };
});
