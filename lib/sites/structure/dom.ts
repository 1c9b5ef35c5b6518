/** A property as the browser has it: a form's own is hidden by any field of that name (`<input name="attributes">`). */
function getterOf<T>(prototype: object, name: string): (of: object) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`the browser has no ${name}`);
  return (of) => get.call(of) as T;
}

export const attributesOf = getterOf<NamedNodeMap>(Element.prototype, 'attributes');
export const childrenOf = getterOf<HTMLCollection>(Element.prototype, 'children');
export const tagOf = getterOf<string>(Element.prototype, 'localName');
export const shadowOf = getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const nodesOf = getterOf<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');

export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** Each text that stands directly inside. */
export const textsOf = (node: Node): string[] =>
  [...nodesOf(node)].flatMap((child) => (child.nodeType === 3 ? (child.nodeValue ?? '') : []));

export const isInView = (element: Element): boolean => Element.prototype.checkVisibility.call(element);
