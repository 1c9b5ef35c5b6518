import { lastHandover } from '../../lib/cases/last-handover.ts';
import type { TicketRef } from '../../lib/cases/open-case.ts';
import { caseRef } from '../../lib/cases/ticket-ref.ts';
import { buildPayload } from '../../lib/handover/build-payload.ts';
import { outgoing } from '../../lib/handover/outgoing.ts';
import { KEY_PLACE } from '../../lib/handover/payloads/pagerduty.ts';
import { tidyBrief } from '../../lib/handover/tidy-brief.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Destination, DestinationField } from '../../lib/model/destination.ts';
import { parseDestinationAddress } from '../../lib/model/destination-address.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Delivery } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Background, Moment } from './context.ts';
import { deliveryId, queueDelivery } from './delivery.ts';
import { planHandover, proposeBrief } from './handover-draft.ts';

/** What says that a case waits, and nothing of what it is about. */
const BARE: readonly DestinationField[] = ['reference', 'severity', 'due'];

/** @throws ProblemError `delivery-no-destination` */
export function readDestination(id: string, { policy }: Moment): Destination {
  const destination = policy.destinations.find((one) => one.id === id);
  if (!destination) throw new ProblemError('delivery-no-destination');
  return destination;
}

async function readLink(bg: Background, it: Case): Promise<string | null> {
  if (it.ticketRef === null) return null;
  const item = (await bg.store((db) => readVault(db, [it.ticketRef as string]))).get(it.ticketRef);
  if (!item || 'erased' in item) return null;
  try {
    const { url } = JSON.parse(item.text) as Partial<TicketRef>;
    return url && /^https?:/.test(url) ? url : null;
  } catch (error) {
    console.debug('Simmer: the address of a ticket was kept by another version', error);
    return null;
  }
}

/**
 * The body for a destination, of what the team lets leave and nothing else. `act` names what is said, so that the same is sent
 * once: within one hand-over, the same content.
 * @throws ProblemError `store-*`
 */
export async function handoverBody(
  bg: Background,
  it: Case,
  destination: Destination,
  brief: Brief,
  moment: Moment,
  act?: string,
): Promise<{ id: string; act: string; body: string }> {
  const facts = {
    reference: caseRef(it.id),
    severity: it.severity,
    due: it.handover.acceptedAt === null ? it.handover.acknowledgeBy : null,
    link: await readLink(bg, it),
    brief: tidyBrief(brief),
  };
  const build = (id: string) => buildPayload(destination.kind, outgoing(id, destination.fields, facts, moment.say));
  const named = act ?? `${lastHandover(it).id}/${build('')}`;
  const id = await deliveryId({ case: it.id, destination: destination.id, act: named });
  return { id, act: named, body: build(id) };
}

/** What would be sent, to the byte, but for a key that is put in when it goes. @throws ProblemError */
export async function previewHandover(
  bg: Background,
  it: Case,
  id: string,
  brief: Brief,
  moment: Moment,
): Promise<Answer<'handover.preview'>> {
  const destination = readDestination(id, moment);
  const { body } = await handoverBody(bg, it, destination, brief, moment);
  const secret = await bg.store((db) => guardStore(() => db.get('secrets', id)));
  const host = secret ? (parseDestinationAddress(secret.url)?.host ?? null) : null;
  return { body, host, hidesKey: body.includes(`"routing_key": "${KEY_PLACE}"`) };
}

/** Names the hand-over in force for the service that runs its ladder: the opening, or the event that handed the case on. */
export function pagerAct(it: Case): string {
  const { type, id } = lastHandover(it);
  return type === 'opened' ? 'opened' : id;
}

/**
 * Hands a case to the destination that runs its ladder (`opened.pager`), once for each hand-over and all browsers. Does not wait
 * for the network.
 * @throws ProblemError `delivery-no-destination`, `store-*`
 */
export async function pageCase(bg: Background, it: Case, pager: string, moment: Moment): Promise<Delivery> {
  const to = readDestination(pager, moment);
  // Nobody chose to tell them of a conflict among colleagues: they learn that it waits, and no word of it (R22).
  const fields = it.space === 'team' ? to.fields : to.fields.filter((field) => BARE.includes(field));
  const destination = { ...to, fields };
  const { handover, mode } = it;
  const asked = { role: handover.role, person: handover.person, mode, acknowledgeBy: handover.acknowledgeBy };
  const brief = await proposeBrief(bg, it, asked, null, moment);
  const { act, body } = await handoverBody(bg, it, destination, brief, moment, pagerAct(it));
  return queueDelivery(bg, { case: it.id, destination: pager, body, act });
}

/** Who would take a hand-over, as a page shows it. */
export function shownDuty(
  it: Case,
  to: Parameters<typeof planHandover>[1],
  ticket: Parameters<typeof planHandover>[2],
  moment: Moment,
) {
  const { taker, acknowledgeBy } = planHandover(it, to, ticket, moment);
  const until = taker.hole?.until;
  return {
    acknowledgeBy,
    duty: {
      kind: taker.hole
        ? taker.hole.why
        : taker.absent
          ? ('deputy' as const)
          : taker.person
            ? ('on' as const)
            : ('no-people' as const),
      who: taker.person?.name ?? null,
      absent: taker.absent?.name ?? null,
      until: until ? new Date(until).toISOString() : null,
    },
  };
}
