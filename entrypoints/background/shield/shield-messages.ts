import { newEvent } from '../../../lib/cases/new-event.ts';
import { pickEvidence } from '../../../lib/cases/pick-evidence.ts';
import { writeEvidence } from '../../../lib/cases/write-evidence.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { sha256 } from '../../../lib/store/hashes.ts';
import { act } from '../act.ts';
import { type Background, readMoment } from '../context.ts';
import { pageWithTicket } from '../page-with-ticket.ts';
import { rereadTicket } from '../reread.ts';
import { scoreTicket } from '../score-ticket.ts';
import { holdsAbuse } from './holds-abuse.ts';
import { isShown, keepShown } from './shown.ts';

/** What whoever is insulted asks for (U10). */
export function shieldMessages(bg: Background): Handlers {
  return {
    'shield.evidence': async ({ tabId }) => {
      const [{ ticket }, moment] = await Promise.all([rereadTicket(tabId), readMoment(bg)]);
      const { assessment } = await scoreTicket(bg, ticket, moment);
      const parts = pickEvidence(ticket, assessment);
      // Nothing is heard any more: the ticket is not what it was when the panel showed it.
      if (parts.length === 0) throw new ProblemError('ticket-changed');
      const text = await writeEvidence(ticket, parts, { say: moment.say, sha256 });
      const name = `simmer-${ticket.key}-${moment.now.slice(0, 16)}.txt`.replace(/[^\w.-]+/g, '-');
      return { name, text, count: parts.filter(({ quotes }) => quotes.length > 0).length };
    },
    'shield.look': async ({ about, texts }) => {
      const { settings, policy, now } = await readMoment(bg);
      if (settings.shield === false) return { hurtful: texts.map(() => false), isShown: true };
      return { hurtful: texts.map((text) => holdsAbuse(text, policy, now)), isShown: await isShown(about) };
    },
    'shield.show': async ({ about, isShown: shown }) => {
      await keepShown(about, shown);
      return {};
    },
    'shield.saved': async ({ tabId, count }) => {
      const { hash } = await pageWithTicket(tabId);
      if (hash === null) throw new ProblemError('no-ticket');
      await act(bg, { events: [newEvent('ticket.evidence-saved', `ticket:${hash}`, { count })], items: [] });
      return {};
    },
  };
}
