import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

const FIELDS = 'input:not([type="hidden"]), textarea, [role="spinbutton"], button, a[href]';
const BUTTONS = 'button:not([disabled])';

/** What had the focus, and the way up from it: by the time it is wanted back it may have been drawn anew. */
interface Opener {
  element: HTMLElement;
  text: string | null;
  around: readonly HTMLElement[];
}

/** What stands around it, up to the card. */
function around(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    found.push(at);
    if (at.matches('.case')) break;
  }
  return found;
}

function readOpener(): Opener | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  return { element, text: element.textContent, around: around(element) };
}

/** To what opened the form; where that was drawn anew, to the button with its words, else to the nearest one there is. */
function giveBack({ element, text, around: places }: Opener): void {
  const here = places.find(({ isConnected }) => isConnected);
  const buttons = [...(here?.querySelectorAll<HTMLElement>(BUTTONS) ?? [])];
  const again = buttons.find((button) => button.textContent === text) ?? buttons[0];
  (element.isConnected ? element : again)?.focus();
}

function focusInto(form: HTMLElement): void {
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)];
  (fields.find((field) => !field.matches(':disabled') && !field.closest('[aria-hidden="true"]')) ?? form).focus();
}

/** Where a date is typed part by part there is no word of it from the browser: its keys are all there is. */
function changesDate({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return false;
  if (target.getAttribute('role') !== 'spinbutton' || target instanceof HTMLInputElement) return false;
  return (
    [...key].length === 1 ||
    ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Backspace', 'Delete'].includes(key)
  );
}

/**
 * A form that was opened takes the focus, closes on Escape, and gives the focus back to what opened it. Once something was typed,
 * be it into a part of a date, Escape closes no more than the list of a field: what was typed goes only with Cancel.
 */
export function useFormFocus<Form extends HTMLElement>(
  onClose: (() => void) | undefined,
): { ref: RefObject<Form | null>; tabIndex: -1; onKeyDown: (event: KeyboardEvent) => void; onInput: () => void } {
  const ref = useRef<Form>(null);
  const isTyped = useRef(false);
  // Read while it is drawn for the first time: what opened it still stands, and still has the focus.
  const [opener] = useState(readOpener);
  useEffect(() => {
    const form = ref.current;
    // Where it had to be loaded first, what opened it is gone by now: what stands around the form is the way back.
    const back = opener ?? (form && { element: form, text: null, around: around(form) });
    if (form && !form.contains(document.activeElement)) focusInto(form);
    return () => {
      requestAnimationFrame(() => {
        // A form within a place that closed with it: the place gives the focus back.
        const place = form?.parentElement?.closest('.item-place');
        if (place && !place.isConnected) return;
        const isLost = !document.activeElement || document.activeElement === document.body;
        if (isLost && back) giveBack(back);
      });
    };
  }, [opener]);
  const onInput = () => {
    isTyped.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (changesDate(event)) isTyped.current = true;
    if (event.key !== 'Escape' || event.defaultPrevented || isTyped.current || !onClose) return;
    event.preventDefault();
    onClose();
  };
  return { ref, tabIndex: -1, onKeyDown, onInput };
}
