import type { Locating, Proof } from '../site.ts';
import { findFront } from './front.ts';
import { provisionalKey } from './urls.ts';

const missing = (hook: string) => ({ code: 'page-changed' as const, params: { site: 'roundcube', hook } });

/**
 * Which message is in front: the address of the document that shows it, the UID its server wrote into it, and the selected row
 * must agree. The ticket is the thread, whose key is in the headers, so this key is provisional.
 */
export function locate(location: URL, document: Document): Locating {
  const front = findFront(location, document);
  if (front.kind === 'none') return { state: 'none' };
  if (front.kind === 'loading') return { state: 'waiting', problem: missing(front.hook) };
  if (front.kind === 'reply') {
    const key = `${location.host}/${front.mbox}/<${front.messageId}>`;
    const proofs = [{ source: 'reply', id: front.messageId }];
    return { state: 'ready', located: { key, provisional: true, proofs, root: front.document.body } };
  }
  const { address, env, selected } = front;
  const written = env.uid === null || env.uid === undefined ? null : String(env.uid).replace(/-.*$/, '');
  const proofs: Proof[] = [
    { source: 'url', id: address.uid },
    { source: 'page', id: written },
  ];
  // A number counts only within its folder: the same one in another is another message.
  if (selected) proofs.push({ source: 'row', id: selected.mbox === address.mbox ? selected.uid : null });
  if (proofs.some((proof) => proof.id !== address.uid)) {
    return { state: 'unsafe', problem: { code: 'proofs-disagree', params: { site: 'roundcube' } }, proofs };
  }
  const body = front.document.querySelector('#messagebody');
  if (!body) return { state: 'waiting', problem: missing('body') };
  return { state: 'ready', located: { key: provisionalKey(location, address), provisional: true, proofs, root: body } };
}
