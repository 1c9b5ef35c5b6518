import { customerSla } from '../../../lib/cases/customer-due.ts';
import { firstReaction } from '../../../lib/cases/first-reaction.ts';
import { hasCustomer, nextUpdate } from '../../../lib/cases/next-update.ts';
import { findData } from '../../../lib/cases/read-data.ts';
import { toldValue } from '../../../lib/cases/told-value.ts';
import type { CustomerView } from '../../../lib/messages/case-parts/customer-view.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { ContactAbout } from '../../../lib/model/events/received-events.ts';
import type { CustomerContact, ToldField } from '../../../lib/model/parts/customer.ts';
import type { Moment } from '../context.ts';
import { personName, type Words } from '../names.ts';
import type { PartPage } from './define-part-page.ts';
import { somebodyName } from './keep-who.ts';
import { quietOwner } from './quiet-owner.ts';

/** How many a card shows; the timeline has them all. */
const SHOWN = 30;

const latestOf = (it: Case) => (it.parts.customer?.contacts ?? []).slice(-SHOWN);
const iso = (ms: number) => new Date(ms).toISOString();

function contactView(one: CustomerContact, it: Case, words: Words, moment: Moment): CustomerView['contacts'][number] {
  const { event, at, by, direction, channel, about } = one;
  const parts = one.parts && {
    process: words(one.parts.process) ?? '',
    impact: words(one.parts.impact) ?? '',
    sla: words(one.parts.sla) ?? '',
  };
  const other = it.parts.crew?.contacts.find(({ contact }) => contact === one.contact);
  return {
    ...{ event, at, direction, channel, about, parts },
    by: personName(by, moment),
    note: words(one.note),
    contact: other ? somebodyName(other.who, words, moment) : null,
  };
}

/** What the case owes its customer by time, and whose silence is heard (R61, R62, W2). */
function timesOf(it: Case, words: Words, moment: Moment): Pick<CustomerView, 'next' | 'sla' | 'quiet'> {
  const next = nextUpdate(it, moment.policy);
  return {
    next: next && { kind: next.kind, dueAt: iso(next.dueAt) },
    sla: customerSla(it),
    quiet: quietOwner(it, words, moment),
  };
}

/** The customer of a case: log, rhythm, and what is still to be told (R40, R55–R58, R62, R88, R91). */
export const customerPage: PartPage<'customer'> = {
  ids: (it) => [
    it.handover.acceptedName,
    ...latestOf(it).flatMap(({ note, parts }) => [note, parts?.process, parts?.impact, parts?.sla]),
  ],
  view: (it, words, moment) => {
    const { contacts = [], told = {} } = it.parts.customer ?? {};
    const isTold = (field: ToldField) => {
      const value = toldValue(it.parts.weighing, field);
      return value !== undefined && told[field] === value;
    };
    return {
      exists: hasCustomer(it),
      channel: it.channel,
      contacts: latestOf(it)
        .toReversed()
        .map((one) => contactView(one, it, words, moment)),
      total: contacts.length,
      told: {
        received: contacts.some(({ direction, about }) => direction === 'out' && about.includes('received')),
        priority: isTold('priority'),
        urgency: isTold('urgency'),
        sla: isTold('sla'),
      },
      firstReaction: firstReaction(it),
      ...timesOf(it, words, moment),
    };
  },
  line: (event, _, { say }) => {
    const data = findData('case.contact-logged', event);
    if (!data) return undefined;
    const channel = say(`channel.${data.channel}`);
    if (data.direction === 'in') return say('customer.event.in', { channel });
    const about: ContactAbout[] = data.about ?? [];
    if (about.includes('update')) return say('customer.event.update', { channel });
    if (about.length === 0) return undefined;
    return say('customer.event.told', { channel, what: about.map((one) => say(`customer.about.${one}`)).join(', ') });
  },
};
