/** A link that is safe to follow: the page gave it, so anything but http and https is refused. */
export function findWebUrl(url: string | null | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}
