import type { LogEvent } from '../model/event.ts';
import { findData } from './read-data.ts';

/** What can never make an item of a checklist open again that was done. */
const HARMLESS: ReadonlySet<string> = new Set([
  'case.opened',
  'case.accepted',
  'case.brief-sent',
  'case.step-climbed',
  'case.ticket-joined',
  'case.ticket-parted',
  'case.stakes-set',
  'case.owner-changed',
  'case.note-added',
  'case.contact-logged',
  'case.stakeholder-told',
  'case.contact-added',
  'case.department-answered',
  'case.findings-set',
  'case.status-asked',
  'case.quiet-set',
  'case.plan-set',
  'case.answered',
  'case.impact-set',
  'case.scores-set',
  'case.meeting-planned',
  'case.mood-asked',
  'case.survey-sent',
  'case.proposal-set-aside',
  'case.hold-placed',
  'case.hold-lifted',
]);

/**
 * True for an event that may make an item of a checklist open again that was done: whoever left the step without knowing of it
 * left it too early. A type that this version does not know may do anything.
 */
export function mayOpen(event: LogEvent): boolean {
  if (HARMLESS.has(event.type)) return false;
  return findData('case.item-checked', event)?.done !== true;
}
