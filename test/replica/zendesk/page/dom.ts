import { isMissing } from './faults-now.ts';

type Value = string | number | boolean | null | undefined | ((event: Event) => void);

/**
 * Makes an element. `test` is its data-test-id; a function is a listener; false, null and undefined leave the attribute
 * out. Hooks that the replica was told to lose are lost here.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: (Node | string | null | undefined | false)[]
): HTMLElementTagNameMap[K] {
  const element: HTMLElement = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else setHook(element, name === 'test' ? 'data-test-id' : name, value === true ? '' : `${value}`);
  }
  for (const child of children) if (child) element.append(child);
  return element as HTMLElementTagNameMap[K];
}

/** Sets an attribute, unless the replica was told to lose it or its value. */
export function setHook(element: Element, name: string, value: string): void {
  if (isMissing(name) || isMissing(value)) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
