/** The number of the message that an element of the page shows. */
export function messageId(element: Element): string | undefined {
  const id = element.getAttribute('data-message-id') ?? /^message-?(\d+)$/.exec(element.id)?.[1];
  return id && /^\d+$/.test(id) ? id : undefined;
}
