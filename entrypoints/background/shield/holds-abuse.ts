import type { Policy } from '../../../lib/model/policy.ts';
import { isOn } from '../../../lib/signals/find-signals.ts';
import { hear } from '../../../lib/signals/hear.ts';
import { lookAt } from '../../../lib/signals/look-at.ts';
import { textTicket } from '../text-ticket.ts';

/** What stands between marks of quotation, of any of our languages. */
const QUOTED = /[“”„‟"]([^“”„‟"\n]{3,})[“”"]|「([^」\n]{2,})」|«([^»\n]{3,})»/gu;

/** Longer texts are read from their beginning. */
const MOST = 20_000;

/** The text, its lines and what it quotes: a summary in our language may quote a customer in another. */
function piecesOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const quoted = [...text.matchAll(QUOTED)].flatMap((found) => found[1] ?? found[2] ?? found[3] ?? []);
  return [...new Set([text, ...lines, ...quoted])];
}

/**
 * True where a text that is kept (a summary, a line of a brief, a quote) holds insulting words, as they are heard in a customer's
 * message (U10). It may miss some: what is heard on a ticket is heard with the whole message around it.
 */
export function holdsAbuse(text: string, policy: Policy, now: string): boolean {
  if (!isOn('abuse', policy)) return false;
  // Each piece on a ticket of its own: the language of one is no hint to another's.
  return piecesOf(text.slice(0, MOST)).some((piece) => {
    const view = lookAt(textTicket(piece, 'customer', now), policy, null);
    return view.readings.some((reading) => hear(reading, view).some(({ kind }) => kind === 'abuse'));
  });
}
