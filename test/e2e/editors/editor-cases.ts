/** An editor as it is met in helpdesks: its page, and in what it differs from the rest. */
export interface EditorCase {
  name: string;
  /** Path and search of its page. */
  path: string;
  kind: string;
  /** True where a form's field is to hold the text as soon as it is said to be there. */
  hasField?: boolean;
  /** Where it begins a paragraph for what is pasted by itself, so that an empty line stands around it. */
  hasGap?: boolean;
  /** Where an empty line of the text becomes the end of a paragraph. */
  hasMargins?: boolean;
  /** Where its own undo does not bring the draft back: Trix waits for the browser's, which knows nothing of a paste that was made. */
  undoes?: 'not';
}

export const EDITORS: readonly EditorCase[] = [
  { name: 'CKEditor 5', path: '/ckeditor5?', kind: 'ckeditor5' },
  { name: 'CKEditor 4 in its frame', path: '/ckeditor4?', kind: 'ckeditor4', hasField: true, hasGap: true },
  { name: 'TinyMCE in its frame', path: '/tinymce?', kind: 'tinymce', hasField: true, hasMargins: true },
  { name: 'Slate', path: '/slate?', kind: 'slate' },
  { name: 'ProseMirror', path: '/prosemirror?', kind: 'prosemirror' },
  { name: 'ProseMirror in an open shadow root', path: '/prosemirror?shadow&', kind: 'prosemirror' },
  { name: 'Quill', path: '/quill?', kind: 'quill' },
  { name: 'Lexical', path: '/lexical?', kind: 'lexical' },
  { name: 'Draft.js', path: '/draft?', kind: 'draft' },
  { name: 'Summernote', path: '/summernote?', kind: 'summernote', hasField: true },
  { name: 'Squire', path: '/squire?', kind: 'contenteditable' },
  { name: 'Trix', path: '/trix?', kind: 'trix', hasField: true, undoes: 'not' },
  { name: 'a text field that React keeps', path: '/textarea?', kind: 'textarea', hasField: true },
  { name: 'a plain editable', path: '/plain?', kind: 'contenteditable' },
  { name: 'a plain editable in a frame', path: '/plain?in=iframe&', kind: 'contenteditable' },
  { name: 'a plain editable in an open shadow root', path: '/plain?in=shadow&', kind: 'contenteditable' },
  { name: 'a plain editable in a modal dialog', path: '/plain?dialog&', kind: 'contenteditable' },
];

export const DRAFT = [
  'Dear Kim,',
  'first half second half',
  '--',
  'Ann, Support',
  '> On Monday Kim wrote:',
  '> It broke.',
];
export const TEXT = [
  'Hello <b>Kim</b> & <script>window.ran = true</script>,',
  '',
  '次の点をお詫びします 🎉👩‍🚒',
  'שלום עולם، مرحبا',
  '',
  'Yours "truly"',
];
export const WITHIN = ['Dear Kim,', 'first half', ...TEXT, 'second half', ...DRAFT.slice(2)];
export const WITHIN_GAPS = ['Dear Kim,', 'first half', '', ...TEXT, '', 'second half', ...DRAFT.slice(2)];

/** What is pointed at on an editor's page, and whether its editable is found from there. */
export const POINTED: readonly { path: string; at: string }[] = [
  { path: '/ckeditor5?', at: '.ck-editor__editable p' },
  { path: '/ckeditor5?', at: '.ck-toolbar button' },
  { path: '/ckeditor4?', at: 'iframe.cke_wysiwyg_frame' },
  { path: '/ckeditor4?', at: '.cke_top a' },
  { path: '/tinymce?', at: '.tox-tinymce' },
  { path: '/slate?', at: '[data-slate-editor] span' },
  { path: '/prosemirror?shadow&', at: '#editor' },
  { path: '/quill?', at: '.ql-toolbar' },
  { path: '/draft?', at: '.DraftEditor-root' },
  { path: '/summernote?', at: '.note-editing-area' },
  { path: '/textarea?', at: 'textarea' },
  { path: '/plain?in=iframe&', at: 'iframe' },
];

/** What a page may do with a text that is put in, and what it leaves. */
export const MANNERS: readonly { manner: string; problem: string | null; times: number }[] = [
  { manner: 'refusing', problem: 'not-inserted', times: 0 },
  { manner: 'cutting', problem: 'not-inserted', times: 0 },
  { manner: 'correcting', problem: 'not-inserted', times: 0 },
  { manner: 'slow', problem: null, times: 1 },
];
