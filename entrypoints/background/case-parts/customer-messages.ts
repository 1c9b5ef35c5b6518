import { newEvent } from '../../../lib/cases/new-event.ts';
import { toldValue } from '../../../lib/cases/told-value.ts';
import type { Request } from '../../../lib/messages/messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Case } from '../../../lib/model/case.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { findCase } from '../../../lib/store/read-cases.ts';
import { actOn, type Say, viewCase } from '../case-messages.ts';
import type { Background } from '../context.ts';
import { draftForCustomer } from './customer-draft.ts';
import { dropReplies, findSent } from './customer-sent.ts';

/** Priority, urgency and SLA as they stand, by which it is known later what the customer was told of (R56–R58). */
const weighedNow = ({ parts }: Case) => ({
  priority: toldValue(parts.weighing, 'priority') ?? null,
  urgency: toldValue(parts.weighing, 'urgency') ?? null,
  sla: toldValue(parts.weighing, 'sla') ?? null,
});

type Contact = Omit<Request<'case.contact'>, 'id'> & { at?: string };

function contactEvent(it: Case, keep: Parameters<Say>[2], data: Contact) {
  const { channel, text, direction, about, parts, contact, at } = data;
  return newEvent('case.contact-logged', `case:${it.id}`, {
    channel,
    note: keep('contact', text),
    ...(at && { at }),
    ...(direction && { direction }),
    ...(about && about.length > 0 && { about: [...new Set(about)] }),
    ...(direction !== 'in' && about && { told: weighedNow(it) }),
    ...(parts && {
      parts: {
        process: keep('update', parts.process),
        impact: keep('update', parts.impact),
        sla: keep('update', parts.sla),
      },
    }),
    ...(contact && it.parts.crew?.contacts.some((one) => one.contact === contact) && { contact }),
  });
}

/** Contacts with the customer: written down when they took place, never before (R40, R55–R58, R62, R63). */
export function customerMessages(bg: Background): Handlers {
  /** @throws ProblemError `no-case`, `store-*` */
  const read = async (id: string): Promise<Case> => {
    const it = await bg.store((db) => findCase(db, id));
    if (!it) throw new ProblemError('no-case');
    return it;
  };
  return {
    'case.contact': async ({ id, ...data }) => {
      const view = await actOn(bg, id, (it, _, keep) => contactEvent(it, keep, data));
      if (data.direction === 'in') return view;
      // Whoever says so themselves is not asked about the same reply as well.
      await dropReplies(await read(id));
      return viewCase(bg, id);
    },
    'customer.count-sent': async ({ id, count }) => {
      const it = await read(id);
      const sent = await findSent(it);
      if (sent && count) {
        const { channel = it.channel, about = ['other' as const], parts = null } = sent.tells ?? {};
        const data: Contact = { channel, direction: 'out', about, parts, at: sent.sentAt };
        await actOn(bg, id, (now, _, keep) => contactEvent(now, keep, data));
      }
      await dropReplies(it);
      return viewCase(bg, id);
    },
    'customer.draft': (data) => draftForCustomer(bg, data),
  };
}
