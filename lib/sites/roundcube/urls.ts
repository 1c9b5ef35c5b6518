/** Which message an address names. A UID counts only together with its folder. */
export interface MessageAddress {
  mbox: string;
  uid: string;
}

/** `?_task=mail&_action=show&_mbox=INBOX&_uid=22`. The UID may bear its folder (`22-Sent`), as in a search over all folders. */
export function findMessageAddress(url: URL): MessageAddress | undefined {
  const [, uid, folder] = /^(\d+)(?:-(.+))?$/.exec(url.searchParams.get('_uid') ?? '') ?? [];
  const mbox = folder ?? url.searchParams.get('_mbox');
  return uid && mbox ? { mbox, uid } : undefined;
}

/** An address of this Roundcube, wherever it is installed on its host. */
export function mailUrl(location: URL, action: string, params: Record<string, string>): URL {
  // Not by the path alone: one that begins with two slashes would be another host's.
  const url = new URL(location.origin + location.pathname);
  url.searchParams.set('_task', 'mail');
  url.searchParams.set('_action', action);
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return url;
}

/** The name the page alone can give the message in front; the ticket's own key is in its headers. */
export function provisionalKey(location: URL, { mbox, uid }: MessageAddress): string {
  return `${location.host}/${mbox}/${uid}`;
}
