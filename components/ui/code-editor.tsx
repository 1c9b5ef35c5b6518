import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { codeExtensions } from './code-extensions.ts';
import { type CodeMark, diagnosticsOf, offsetOf } from './code-marks.ts';
import './code-editor.css';
import { useHeld } from './held.tsx';

/** Characters above which a text is put in anew instead of being changed. Undo begins anew with it. */
const MOST_CHANGED = 200_000;

export interface CodePlace {
  line: number;
  column: number;
}

/**
 * An editor for JSON with line numbers and marks. It lives in a shadow root, because CodeMirror then styles itself by
 * constructed style sheets, which `style-src 'self'` lets through; into a document it would put a style element.
 */
export function CodeEditor({
  label,
  text,
  marks = [],
  place = null,
  readOnly: isShown = false,
  onChange,
}: {
  label: string;
  text: string;
  marks?: readonly CodeMark[];
  /** Where to put the cursor, each time a new object is given. Lines and columns count from 1. */
  place?: CodePlace | null;
  readOnly?: boolean;
  onChange?: (text: string) => void;
}) {
  const held = useHeld();
  const readOnly = isShown || held;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const first = useRef(text);
  const changed = useRef(onChange);
  changed.current = onChange;

  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const editor = new EditorView({
      doc: first.current,
      parent: root,
      root,
      extensions: codeExtensions({ label, readOnly, onChange: (next) => changed.current?.(next) }),
    });
    view.current = editor;
    return () => {
      first.current = editor.state.doc.toString();
      editor.destroy();
    };
  }, [label, readOnly]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === text) return;
    if (text.length < MOST_CHANGED) {
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
    } else {
      // What is put into the part in view is drawn whole: of a long text that is hundreds of thousands of lines.
      const extensions = codeExtensions({ label, readOnly, onChange: (next) => changed.current?.(next) });
      editor.setState(EditorState.create({ doc: text, extensions }));
    }
  }, [text, label, readOnly]);

  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state.doc, marks)));
  }, [marks]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || !place) return;
    const anchor = offsetOf(editor.state.doc, place.line, place.column);
    editor.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    editor.focus();
  }, [place]);

  return <div ref={host} className="code" />;
}
