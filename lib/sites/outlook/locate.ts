import { baseSubject } from '../base-subject.ts';
import { wordsOf } from '../page-site/words-of.ts';
import { findAll, findOne } from '../selector.ts';
import type { Locating, Proof } from '../site.ts';
import { PARTS, ROOT, SELECTED } from './selectors.ts';
import { conversationKey, findOpened, isAlone, parseConversationId } from './urls.ts';

/** The subject above the messages; buttons may stand beside its words, so its title goes first. */
export function subjectOf(root: Element): string | undefined {
  const heading = findOne(PARTS.subject, root);
  if (!heading) return undefined;
  const titled = heading.hasAttribute('title') ? heading : heading.querySelector('[title]');
  return titled?.getAttribute('title')?.replace(/\s+/g, ' ').trim() || wordsOf(heading);
}

/** The conversation's id, where what shows it bears one. */
function shownIds(root: Element): string[] {
  const inside = [root, ...root.querySelectorAll('[data-convid]')].map((each) => each.getAttribute('data-convid'));
  const heading = /^CONV_(.+)_SUBJECT$/.exec(findOne(PARTS.subject, root)?.id ?? '')?.[1];
  return [...new Set([...inside, heading].flatMap((text) => parseConversationId(text) ?? []))];
}

/** What a pane shows, in short: another conversation has another. */
function signOf(root: Element): string {
  const heading = findOne(PARTS.subject, root);
  return [heading?.id, heading?.textContent, findOne(PARTS.headers, root)?.textContent].join('\n');
}

const problem = (hook: string) => ({ code: 'page-changed' as const, params: { site: 'outlook', hook } });

/**
 * Which conversation is in front: the address and the selected row, and what is shown. The first two change at once on a click,
 * while the pane goes on showing the one before for a moment; so the pane has to agree by an id of its own, or else by the
 * subject that its row bears, and by not being what was shown for another conversation.
 */
export function createLocate(): (location: URL, document: Document) => Locating {
  let last: { id: string; sign: string } | undefined;

  function isShown(root: Element, id: string, row: Element | undefined): boolean {
    if (last && last.id !== id && last.sign === signOf(root)) return false;
    const subject = baseSubject(subjectOf(root) ?? '');
    if (!row || subject === '') return true;
    const said = `${row.textContent} ${row.getAttribute('aria-label')}`.replace(/\s+/g, ' ');
    return said.normalize('NFC').toLowerCase().includes(subject);
  }

  return (location, document) => {
    const opened = findOpened(location);
    const alone = isAlone(location);
    if (!opened && !alone) return { state: 'none' };
    const roots = findAll(ROOT, document).filter((root) => root.checkVisibility());
    const [root] = roots;
    if (!root) return { state: 'waiting', problem: problem('root') };
    if (!findOne(PARTS.subject, root)) return { state: 'waiting', problem: problem('subject') };
    const rows = [...document.querySelectorAll(SELECTED)].filter((row) => row.checkVisibility());
    const selected = [...new Set(rows.map((row) => parseConversationId(row.getAttribute('data-convid')) ?? null))];
    const shown = shownIds(root);
    const proofs: Proof[] = [
      ...(opened?.conversation ? [{ source: 'url', id: opened.conversation }] : []),
      ...selected.map((id) => ({ source: 'row', id })),
      ...shown.map((id) => ({ source: 'pane', id })),
    ];
    const id = proofs[0]?.id;
    // A message in a window of its own bears no conversation's id.
    if (!id) return { state: 'waiting', problem: problem('number') };
    const isSame = roots.length === 1 && proofs.every((proof) => proof.id === id);
    const isPaneSure = shown.length > 0;
    // An address without a conversation's id, and nothing but the row to name one, is too little where the subject cannot agree.
    const row = opened?.conversation || subjectOf(root) ? rows[0] : undefined;
    if (!isPaneSure && !opened?.conversation && !row) return { state: 'waiting', problem: problem('number') };
    if (!isSame || (!isPaneSure && !isShown(root, id, row))) {
      const pane: Proof[] = isPaneSure ? [] : [{ source: 'pane', id: null }];
      return {
        state: 'unsafe',
        problem: { code: 'proofs-disagree', params: { site: 'outlook' } },
        proofs: [...proofs, ...pane],
      };
    }
    last = { id, sign: signOf(root) };
    if (!isPaneSure) proofs.push({ source: 'pane', id });
    return { state: 'ready', located: { key: conversationKey(location, id), proofs, root } };
  };
}
