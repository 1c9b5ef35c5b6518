import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { openPage } from './open-page.ts';

openPage(async (place, paragraphs) => {
  const editor = withHistory(withReact(createEditor()));
  const lines = paragraphs.length > 0 ? paragraphs : [''];
  const initialValue = lines.map((text) => ({ type: 'paragraph', children: [{ text }] })) as Descendant[];
  let lock = () => {};
  function Composer() {
    const [readOnly, setReadOnly] = useState(false);
    lock = () => setReadOnly(true);
    return (
      <Slate editor={editor} initialValue={initialValue}>
        <Editable readOnly={readOnly} placeholder="Type your reply here" />
      </Slate>
    );
  }
  createRoot(place).render(<Composer />);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { text: () => editor.children.map((block) => Node.string(block)).join('\n'), lock: () => lock() };
});
