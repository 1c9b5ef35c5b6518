import { findAll } from '../selector.ts';
import type { Composer, Located } from '../site.ts';
import { idsOf, messageIdOf } from './front.ts';
import { COMPOSE, IN_MAIL, THREAD } from './selectors.ts';
import { toHex } from './urls.ts';

const isSeen = (element: Element) => element.checkVisibility();

function bodyOf(form: Element): HTMLElement | undefined {
  return findAll(COMPOSE.body, form).find((element): element is HTMLElement => isSeen(element));
}

/** The number in `#msg-f:1857491774079815372`, `thread-f:…` or plain hexadecimal. */
function numberIn(value: string): string | undefined {
  const [, decimal] = /^#?(?:msg|thread)-f:(\d+)/.exec(value) ?? [];
  if (decimal) return toHex(decimal);
  return /^[0-9a-f]{8,20}$/.test(value) ? value : undefined;
}

/** True where a window over the page answers a message of this thread, by the numbers in its own form. */
function isOfThread(dialog: Element, root: Element): boolean {
  const own = new Set([...idsOf(root), ...findAll(THREAD.messages, root).flatMap((each) => messageIdOf(each) ?? [])]);
  const answered = findAll(COMPOSE.answers, dialog).flatMap(
    (field) => numberIn((field as HTMLInputElement).value) ?? [],
  );
  return answered.length > 0 && answered.every((id) => own.has(id));
}

/**
 * The reply to the thread in front: below its messages, else in a window of its own that is proved to answer one of them. Where
 * several are open, the one the person is in. A reply always goes out, so the audience is public.
 */
export function findComposer(located: Located | undefined, document: Document): Composer | undefined {
  if (!located) return undefined;
  const { root } = located;
  const inline = [...findAll(COMPOSE.inline, root), ...findAll(COMPOSE.dialog, root)].filter(
    (form) => isSeen(form) && !form.closest(IN_MAIL),
  );
  const dialogs = findAll(COMPOSE.dialog, document).filter((each) => !root.contains(each) && isSeen(each));
  const forms = inline.length > 0 ? inline : dialogs.filter((each) => isOfThread(each, root));
  const bodies = [...new Set(forms.flatMap((form) => bodyOf(form) ?? []))];
  const element = bodies.length > 1 ? bodies.find((each) => each.contains(document.activeElement)) : bodies[0];
  return element && { element, audience: 'public' };
}
