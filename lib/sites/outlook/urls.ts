/** Names under which Microsoft serves its webmail. A mailbox of a company is reached under several of them. */
const HOSTS = new Set([
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'partner.outlook.cn',
]);

/** True for its own hosts, whatever part of it is open: mail, calendar and people are one page that is never loaded anew. */
export const isOutlook = ({ protocol, hostname }: URL): boolean => protocol === 'https:' && HOSTS.has(hostname);

/** What the address says is open. */
export interface Opened {
  /** A conversation; undefined where it names a message, whose id changes with its folder. */
  conversation: string | undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a percent sign of its own
  }
}

/**
 * A conversation's id in the alphabet that is safe in addresses; undefined for whatever is none. The page writes it in two
 * alphabets: `+` and `/` in its elements, `-` and `_` in some addresses.
 */
export function parseConversationId(text: string | null | undefined): string | undefined {
  const id = text?.trim().replaceAll('/', '-').replaceAll('+', '_');
  return id && /^A[AQ]Qk[\w-]{12,400}={0,2}$/.test(id) ? id : undefined;
}

/** What an address opens: `/mail/inbox/id/…`, `/mail/0/sentitems/id/…`. Undefined where it opens nothing to read. */
export function findOpened({ pathname }: URL): Opened | undefined {
  const id = /^\/mail\/(?:.+\/)?id\/([^/]+)/.exec(pathname)?.[1];
  return id && !/^\/mail\/(\d+\/)?(deeplink|compose)\//.test(pathname)
    ? { conversation: parseConversationId(decoded(id)) }
    : undefined;
}

/** A message in a window of its own. Such a page bears no conversation's id. */
export const isAlone = ({ pathname }: URL): boolean => /^\/mail\/(\d+\/)?deeplink\/read(\/|$)/.test(pathname);

/** Host and conversation: the same in every folder. */
export const conversationKey = (location: URL, id: string): string => `${location.host}/${id}`;
