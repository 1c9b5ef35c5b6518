import { findEditable } from '../compose/find-editable.ts';

/** The one editable in view inside a form: the rich editor where there is one, else its plain field. */
export function findWritable(form: Element, field: string): HTMLElement | undefined {
  const rich = findEditable(form);
  if (rich && form.contains(rich)) return rich;
  const plain = form.querySelector<HTMLTextAreaElement>(field);
  return plain?.checkVisibility() && !plain.disabled && !plain.readOnly ? plain : undefined;
}
