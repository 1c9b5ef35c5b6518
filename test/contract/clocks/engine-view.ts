import { makePolicy } from '../../../lib/clocks/testing.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { type Ticket, type TicketInput, ticketSchema } from '../../../lib/model/ticket.ts';
import { type Scene, TESTED } from './scene.ts';

const iso = (minute: number) => new Date(minute * 60_000).toISOString();
const ROLES = { customer: 'customer', agent: 'agent', note: 'note', automatic: 'agent' } as const;

/** The ticket of a scene as a site would give it, with its whole history. */
export function ticketOf(scene: Scene): Ticket {
  const messages: TicketInput['messages'] = [];
  const history: NonNullable<TicketInput['history']> = [];
  const present = { status: 'new', priority: scene.priority as string };
  for (const [i, event] of scene.events.entries()) {
    if (event.kind === 'status' || event.kind === 'priority') {
      if (present[event.kind] === event.to) continue;
      history.push({ at: iso(event.at), field: event.kind, from: present[event.kind], to: event.to });
      present[event.kind] = event.to;
    } else {
      const automatic = event.kind === 'automatic';
      messages.push({ id: `m${i}`, role: ROLES[event.kind], sentAt: iso(event.at), text: '', automatic });
    }
  }
  return ticketSchema.parse({
    site: 'zendesk',
    key: 'k',
    url: '',
    subject: '',
    requester: { name: 'Kim' },
    createdAt: iso(scene.start),
    observedAt: iso(scene.now),
    messages,
    history,
    ...present,
  });
}

/** The policy of a scene: one SLA, with a row for urgent and one for all else. */
export function policyOf(scene: Scene): Policy {
  const row = (targets: Record<string, number>) =>
    Object.fromEntries(
      TESTED.flatMap((metric) => (targets[metric] === undefined ? [] : [[metric, `PT${targets[metric]}M`]])),
    );
  const { pauses, onReopen, fulfils, calendar } = scene;
  const targets = { urgent: row(scene.targets.urgent ?? {}), default: row(scene.targets.default) };
  return makePolicy({}, { calendar, sla: { targets, pauses, onReopen, fulfils } });
}
