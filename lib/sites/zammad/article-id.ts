/** The number of an article in either interface. */
export function articleId(element: Element): string | undefined {
  const bubble = /^article-bubble-container-(\d+)$/.exec(element.getAttribute('data-test-id') ?? '')?.[1];
  const id = bubble ?? element.getAttribute('data-id') ?? /^article-(\d+)$/.exec(element.id)?.[1];
  return id && /^\d+$/.test(id) ? id : undefined;
}
