import type { Answer } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { ticketHash } from '../../lib/store/hashes.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { updateBadge } from './badge.ts';
import { type Background, readMoment } from './context.ts';
import { checkTicket, isOfHost, placeOf } from './own-host.ts';
import { tellRowsChanged } from './rows.ts';
import { keepSighting, scoreTicket } from './score-ticket.ts';
import { noteScriptAnswered } from './scripts/follow-use.ts';
import { findShownPage } from './tab-state.ts';
import { tellChanged } from './tell-changed.ts';
import { putView } from './view-state.ts';
import { writeTag } from './write-desk.ts';

/** What is said of lists of a helpdesk that are looked through, and asked of what is written into it. */
export function viewMessages(bg: Background): Handlers {
  return {
    'page.view': async ({ site, view }, from) => {
      const { tabId, host } = placeOf(from);
      await putView(tabId, site, host, view);
      await tellChanged(tabId);
      return { auto: (await readMoment(bg)).settings.scanViews === true };
    },
    'page.scan-known': async ({ tickets }, from) => {
      const { host } = placeOf(from);
      return findKnown(
        bg,
        tickets.filter(({ key }) => isOfHost(key, host)),
      );
    },
    'page.scanned': async ({ ticket }, from) => {
      checkTicket(ticket, placeOf(from).host);
      const moment = await readMoment(bg);
      const scored = await scoreTicket(bg, ticket, moment);
      // Only seen, and nothing is done by itself about it: nobody has opened it, and its history was not read.
      const { changed, trouble } = await keepSighting(bg, scored, moment);
      if (trouble) throw new ProblemError(trouble.code, trouble.params);
      if (changed) await tellRowsChanged();
      await noteScriptAnswered(bg, scored);
      await updateBadge(bg);
      return { level: scored.assessment.level };
    },
    'view.scan': async ({ tabId, isOn }) => {
      if (!(await findShownPage(tabId))) throw new ProblemError('no-ticket');
      return sendToTab(tabId, 'tab.scan', { isOn });
    },
    'desk.tag': async ({ tabId }) => ({ outcome: await writeTag(tabId) }),
  };
}

/** Those that were read here as they now stand, by the helpdesk's own time of their last change. */
async function findKnown(
  bg: Background,
  tickets: readonly { key: string; updatedAt: string }[],
): Promise<Answer<'page.scan-known'>> {
  const hashes = await Promise.all(tickets.map(async (one) => ({ ...one, hash: await ticketHash(one.key) })));
  const known = await bg.store((db) =>
    guardStore(async () => {
      const tx = db.transaction('seen');
      const seen = await Promise.all(hashes.map(({ hash }) => tx.store.get(hash)));
      return seen.flatMap((one, at) => {
        const asked = hashes[at];
        return one && asked && one.updatedAt === asked.updatedAt ? [{ key: asked.key, level: one.level }] : [];
      });
    }),
  );
  return { known };
}
