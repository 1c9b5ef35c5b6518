import type { Case } from '../model/case.ts';
import type { EventData } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import { eventInstant } from './read-data.ts';

/** The case id in a subject such as `case:<uuid>`; undefined for other subjects. */
export function findCaseId(subject: string): string | undefined {
  return subject.startsWith('case:') ? subject.slice('case:'.length) : undefined;
}

/** A case as it stands the moment it is opened: at the first of the three steps (R52), with its owner (R38). */
export function newCase(id: string, event: LogEvent, opened: EventData<'case.opened'>): Case {
  const at = eventInstant(event);
  return {
    id,
    space: event.space,
    ticket: opened.ticket,
    ticketRef: opened.ticketRef,
    site: opened.site ?? null,
    channel: opened.channel,
    type: opened.type,
    mode: opened.mode,
    tier: opened.tier,
    row: opened.row,
    severity: opened.severity,
    priority: opened.priority ?? null,
    score: opened.score ?? null,
    level: opened.level ?? null,
    step: 'received',
    steps: [{ step: 'received', at, by: event.by }],
    checked: {},
    owner: opened.owner,
    handover: { ...opened.handover, acknowledgeBy: opened.acknowledgeBy ?? null, acceptedAt: null, acceptedBy: null },
    openedAt: at,
    openedBy: event.by,
    opened,
    joined: [],
    climbed: [],
    parts: {},
    marks: [],
    contacts: 0,
    lastContactAt: null,
    closedAt: null,
    given: { id: event.id, at, by: event.by, device: event.device, type: 'opened' },
    events: 1,
    upTo: event.at,
    updatedAt: at,
  };
}
