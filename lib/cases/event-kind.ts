import { EVENT_DATA } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import type { EventKind } from '../model/event-kinds.ts';
import { findData } from './read-data.ts';

/** What each type of event is, for whoever looks for one sort of them in a timeline (issue item 12); decisions are the rest. */
const KIND_OF: Readonly<Record<string, EventKind>> = {
  'case.contact-logged': 'customer',
  'case.customer-confirmed': 'customer',
  'case.mood-asked': 'customer',
  'case.mood-answered': 'customer',
  'case.survey-sent': 'customer',
  'case.survey-answered': 'customer',
  'case.survey-skipped': 'customer',
  'case.affected-told': 'customer',
  'case.concession-told': 'customer',
  'promise.made': 'customer',
  'promise.kept': 'customer',
  'promise.moved': 'customer',
  'promise.dropped': 'customer',
  'case.accepted': 'handover',
  'case.handed-over': 'handover',
  'case.returned': 'handover',
  'case.brief-sent': 'handover',
  'case.raised': 'handover',
  'case.owner-changed': 'handover',
  'case.stakeholder-told': 'handover',
  'case.department-asked': 'handover',
  'case.department-answered': 'handover',
  'case.note-added': 'note',
  'case.findings-set': 'note',
  'case.status-given': 'note',
  'case.stakes-set': 'note',
};

/** True for what no person did: whichever browser noticed it first wrote it down. */
export function isAutomaticEvent(event: LogEvent): boolean {
  const isClimb = event.type === 'case.step-climbed' || event.type === 'case.ticket-joined';
  return isClimb || findData('case.opened', event)?.cause != null;
}

/** What an event of a case is; null for one that this version does not know. */
export function eventKind(event: LogEvent): EventKind | null {
  if (isAutomaticEvent(event)) return 'automatic';
  if (!(event.type in EVENT_DATA) || event.v !== 1) return null;
  return KIND_OF[event.type] ?? 'decision';
}
