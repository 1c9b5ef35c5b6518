/** Editors that are told apart because they take text in different ways; the rest is `contenteditable`. */
export type EditorKind =
  | 'ckeditor4'
  | 'ckeditor5'
  | 'contenteditable'
  | 'draft'
  | 'lexical'
  | 'prosemirror'
  | 'quill'
  | 'slate'
  | 'summernote'
  | 'textarea'
  | 'tinymce'
  | 'trix';

/** What each editor writes on its editable element by itself, whatever page it stands in. */
const MARKS: readonly (readonly [EditorKind, string])[] = [
  ['textarea', 'textarea'],
  ['ckeditor5', '.ck-editor__editable'],
  ['ckeditor4', '.cke_editable'],
  ['tinymce', '#tinymce, .mce-content-body'],
  ['slate', '[data-slate-editor]'],
  ['prosemirror', '.ProseMirror'],
  ['quill', '.ql-editor'],
  ['lexical', '[data-lexical-editor]'],
  ['draft', '.public-DraftEditor-content'],
  ['summernote', '.note-editable'],
  ['trix', 'trix-editor'],
];

/** Every editor of a known make, as one selector. */
export const KNOWN_EDITORS = MARKS.map(([, css]) => css).join(', ');

/** Which editor this editable element belongs to: told from the element alone, so that a site only names the element. */
export function findEditorKind(element: Element): EditorKind {
  return MARKS.find(([, css]) => element.matches(css))?.[0] ?? 'contenteditable';
}
