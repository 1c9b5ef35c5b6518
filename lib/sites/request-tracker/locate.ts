import { findOne } from '../selector.ts';
import type { Locating, Proof } from '../site.ts';
import { findPageConfig } from './page-config.ts';
import { PAGE, REPLY, TICKET, TITLE } from './selectors.ts';
import { findAskedId, findPage, ticketKey } from './urls.ts';

const missing = (hook: string) => ({ code: 'page-changed' as const, params: { site: 'rt', hook } });
const disagree = { code: 'proofs-disagree' as const, params: { site: 'rt' } };

/**
 * What the page says its ticket is. The title of the ticket's own page begins with the number, whatever the language; elsewhere it stands
 * among words and the subject, so it only confirms the number expected, or shows another.
 */
function titleId(title: Element, page: string, expected: string | undefined): string | null {
  const text = title.textContent?.trim() ?? '';
  if (page === 'Display') return TITLE.exec(text)?.[1] ?? null;
  const ids = text.match(/(?<!\d)\d{1,12}(?!\d)/g) ?? [];
  return ids.find((id) => id === expected) ?? ids[0] ?? null;
}

/** What was asked for: by the address, and by the page's own menu, which repeats it. */
function askedProofs(location: URL, document: Document): Proof[] {
  const asked = findAskedId(location);
  const link = findOne(PAGE.menu, document)?.getAttribute('href');
  const linked = link && URL.canParse(link, location.href) ? findAskedId(new URL(link, location)) : undefined;
  return [...(asked ? [{ source: 'url', id: asked }] : []), ...(linked ? [{ source: 'menu', id: linked }] : [])];
}

/** What the page shows: its title, the form of a reply, the history once it is there. */
function shownProofs(document: Document, page: string, title: Element, asked: string | undefined): Proof[] {
  const number = findOne(REPLY.number, document) as HTMLInputElement | undefined;
  const history = findOne(TICKET.history, document);
  const formed = page === 'Update' ? [{ source: 'form', id: number?.value ?? null }] : [];
  const ofHistory = /^ticket-(\d+)-history$/.exec(history?.id ?? '')?.[1];
  return [
    { source: 'title', id: titleId(title, page, number?.value ?? asked) },
    ...formed,
    ...(ofHistory ? [{ source: 'history', id: ofHistory }] : []),
  ];
}

const agree = (proofs: readonly Proof[]) => proofs.every(({ id }) => id !== null && id === proofs[0]?.id);

/**
 * Which ticket is in front: what was asked for and what is shown must agree (law 5). A ticket that was merged is asked for by its
 * old number and shown by its new one; that only its API can prove, so its key is provisional until it was read.
 */
export function locate(location: URL, document: Document): Locating {
  const config = findPageConfig(document);
  const page = config && findPage(location, config.base);
  if (!config || !page || document.body.id !== `comp-Ticket-${page}`) return { state: 'none' };
  const title = findOne(PAGE.title, document);
  if (!title) return { state: 'waiting', problem: missing('title') };
  if (page === 'Update' && !findOne(REPLY.number, document)) return { state: 'waiting', problem: missing('number') };
  const asked = askedProofs(location, document);
  const shown = shownProofs(document, page, title, asked[0]?.id ?? undefined);
  const proofs = [...asked, ...shown];
  if (!agree(asked) || !agree(shown) || proofs.length < 2) return { state: 'unsafe', problem: disagree, proofs };
  const id = shown[0]?.id as string;
  const old = asked[0]?.id;
  const key = ticketKey(location, config.base, id);
  const root = document.querySelector('#body') ?? document.body;
  if (!old || old === id) return { state: 'ready', located: { key, proofs, root } };
  return { state: 'ready', located: { key: `${key}?merged=${old}`, provisional: true, proofs, root } };
}
