import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { openPage } from './open-page.ts';

/** A text field whose text a framework keeps: what it did not hear of, it puts back. */
openPage(async (place, paragraphs) => {
  let text = () => '';
  let lock = () => {};
  function Composer() {
    const [value, setValue] = useState(paragraphs.join('\n'));
    const [readOnly, setReadOnly] = useState(false);
    text = () => value;
    lock = () => setReadOnly(true);
    const onChange = (event: { target: { value: string } }) => setValue(event.target.value);
    return createElement('textarea', { value, readOnly, onChange, name: 'body', rows: 10 });
  }
  createRoot(place).render(createElement(Composer));
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { text: () => text(), lock: () => lock() };
});
