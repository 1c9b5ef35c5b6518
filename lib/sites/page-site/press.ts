/** A click as a person's: some pages listen to the press of the button alone. */
export function press(element: Element): void {
  const { defaultView } = element.ownerDocument;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, view: defaultView }));
  }
}
