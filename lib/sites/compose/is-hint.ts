/**
 * True while an empty editor shows a hint as if it were written: CKEditor 4 with its placeholder plugin, which takes the hint away when
 * the editor gets text or the focus (Request Tracker 5, 2026-11 on a real server).
 */
export const isHint = (element: Element): boolean => element.matches('.cke_editable.placeholder');
