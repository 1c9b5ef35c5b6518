import type { CaseView } from '../../lib/messages/panel-state.ts';
import { nameOf } from '../shared/name-of.ts';
import { type TimeWords, when } from '../shared/when.ts';

/** The one thing to do next on a case, in words (R50). @param now milliseconds since 1970 */
export function nextThing(view: CaseView, now: number, words: TimeWords): string {
  const { say } = words;
  const next = view.next;
  if (!next) return say('panel.case.next.closed');
  const { acceptedAt, acknowledgeBy } = view.handover;
  // Whom the ladder asks by now, not whom it was handed to first.
  const to = view.ladder?.asked?.to ?? view.handover.to;
  if (!acceptedAt) {
    if (view.isMine && to === view.handover.to) return mineThing(view, now, words);
    const who = nameOf(say, 'role', to);
    if (!acknowledgeBy) return say('panel.case.next.accept-open', { who });
    const late = Date.parse(acknowledgeBy) < now;
    return say(late ? 'panel.case.next.accept-late' : 'panel.case.next.accept', {
      who,
      when: when(acknowledgeBy, now, words),
    });
  }
  const open = view.checklist.find((entry) => entry.required && !entry.done);
  if (open) return say('panel.case.next.missing', { item: open.name });
  const [missing] = view.missing;
  if (missing) return say('panel.case.next.missing', { item: nameOf(say, 'gate', missing) });
  return say('panel.case.next.step', { step: nameOf(say, 'step', next) });
}

/** The same where it waits for the reader: what came back is handed on rather than accepted by whoever could not have it. */
function mineThing({ handover: { acknowledgeBy }, returned }: CaseView, now: number, words: TimeWords): string {
  const { say } = words;
  const what = returned ? 'returned' : 'mine';
  if (!acknowledgeBy) return say(`panel.handover.next.${what}-open`);
  const late = Date.parse(acknowledgeBy) < now;
  return say(late ? `panel.handover.next.${what}-late` : `panel.handover.next.${what}`, {
    when: when(acknowledgeBy, now, words),
  });
}
