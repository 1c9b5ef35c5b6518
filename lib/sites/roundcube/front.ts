import { findOne } from '../selector.ts';
import { type Env, findEnv } from './env.ts';
import { COMPOSE, LIST } from './selectors.ts';
import { findMessageAddress, type MessageAddress } from './urls.ts';

/** What kind of page this is, and the document that shows the message. */
export type Front =
  | { kind: 'none' }
  | { kind: 'loading'; hook: string }
  | { kind: 'message'; document: Document; env: Env; address: MessageAddress; selected: MessageAddress | undefined }
  | { kind: 'reply'; document: Document; env: Env; mbox: string; messageId: string };

/** The document in the preview frame; undefined where it is empty, foreign or still on its way. */
export function previewDocument(document: Document): Document | undefined {
  const frame = findOne(LIST.frame, document) as HTMLIFrameElement | undefined;
  return frame?.contentDocument ?? undefined;
}

/** The message of a row: by its link, because the row's own id is the UID in disguise. */
export function addressOfRow(row: Element, location: URL): MessageAddress | undefined {
  const link = row.querySelector('a[href*="_uid="]')?.getAttribute('href');
  return link && URL.canParse(link, location.href) ? findMessageAddress(new URL(link, location)) : undefined;
}

function frontOfMessage(document: Document, selected: MessageAddress | undefined): Front {
  const url = new URL(document.location.href);
  const action = url.searchParams.get('_action');
  if (action !== 'preview' && action !== 'show')
    return selected ? { kind: 'loading', hook: 'preview' } : { kind: 'none' };
  const address = findMessageAddress(url);
  const env = findEnv(document);
  if (!address || !env || document.readyState === 'loading')
    return { kind: 'loading', hook: env ? 'preview' : 'settings' };
  return { kind: 'message', document, env, address, selected };
}

/** What is in front, as the page now stands. */
export function findFront(location: URL, document: Document): Front {
  if (location.searchParams.get('_task') !== 'mail') return { kind: 'none' };
  const { classList } = document.body;
  if (classList.contains('action-show')) return frontOfMessage(document, undefined);
  if (classList.contains('action-compose')) {
    const env = findEnv(document);
    const id = env?.reply_msgid?.replace(/^<|>$/g, '');
    const mbox = env?.mailbox;
    if (!env || !id || !mbox) return { kind: 'none' }; // a message that answers nothing
    for (const hook of ['text', 'subject'] as const) {
      if (!findOne(COMPOSE[hook], document)) return { kind: 'loading', hook };
    }
    return { kind: 'reply', document, env, mbox, messageId: id };
  }
  const row = findOne(LIST.selected, document);
  const selected = row && addressOfRow(row, location);
  const preview = previewDocument(document);
  if (!preview) return selected ? { kind: 'loading', hook: 'preview' } : { kind: 'none' };
  return frontOfMessage(preview, selected);
}
