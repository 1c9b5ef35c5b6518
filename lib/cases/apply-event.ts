import type { Case, ChecklistEntry } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import type { Severity } from '../model/kinds.ts';
import { applyClimb, applyJoin, applyMoved, applyPart, applyStakes } from './apply-climb.ts';
import { applyAccepted, applyBrief, applyHandedOver, applyReturned } from './apply-handover.ts';
import { applyStep } from './apply-step.ts';
import { caseMarks } from './case-marks.ts';
import { beginHandover } from './last-handover.ts';
import { mayOpen } from './may-open.ts';
import { applyParts } from './parts/apply-parts.ts';
import { eventInstant, findData } from './read-data.ts';

type Change = (it: Case, event: LogEvent) => Case;

/** What each type of event changes. A type that is not here is kept in the timeline and changes nothing. */
const CHANGES: Record<string, Change> = {
  'case.step-entered': applyStep,
  'case.item-checked': (it, event) => {
    const data = findData('case.item-checked', event);
    if (!data) return it;
    const entry: ChecklistEntry = { item: data.item, done: data.done, at: eventInstant(event), by: event.by };
    if (data.note) entry.note = data.note;
    return { ...it, checked: { ...it.checked, [checkKey(data.step, data.item)]: entry } };
  },
  'case.accepted': applyAccepted,
  'case.handed-over': applyHandedOver,
  'case.returned': applyReturned,
  'case.brief-sent': applyBrief,
  'case.owner-changed': (it, event) => {
    const data = findData('case.owner-changed', event);
    return data ? { ...it, owner: data.owner } : it;
  },
  'case.severity-set': (it, event) => {
    const data = findData('case.severity-set', event);
    return data ? { ...it, severity: data.severity, ...gravestOf(it, data.severity) } : it;
  },
  'case.raised': (it, event) => {
    const data = findData('case.raised', event);
    if (!data) return it;
    const waiting = { acknowledgeBy: data.acknowledgeBy ?? null, acceptedAt: null, acceptedBy: null };
    return { ...it, type: data.type, tier: data.tier, handover: { ...data.handover, ...waiting } };
  },
  'case.step-climbed': applyClimb,
  'case.ticket-joined': applyJoin,
  'case.ticket-parted': applyPart,
  'case.stakes-set': applyStakes,
  'case.ticket-moved': applyMoved,
  'case.contact-logged': (it, event) => {
    const data = findData('case.contact-logged', event);
    if (!data) return it;
    const at = data.at ?? eventInstant(event);
    return { ...it, contacts: it.contacts + 1, lastContactAt: later(it.lastContactAt ?? at, at) };
  },
  'case.reopened': (it, event) => {
    const data = findData('case.reopened', event);
    if (!data || it.closedAt === null) return it;
    const steps = [...it.steps, { step: 'investigation' as const, at: eventInstant(event), by: event.by }];
    const again: Case = { ...it, step: 'investigation', steps, closedAt: null };
    // Nobody had taken it: whoever it waits for has time from now on, not from before it was closed.
    if (!data.acknowledgeBy || it.handover.acceptedAt !== null) return again;
    return { ...again, handover: { ...it.handover, acknowledgeBy: data.acknowledgeBy } };
  },
};

/**
 * In the first step a severity is found out. From then on it may still be put right, and the rhythm follows; but what the case was
 * asked for as a grave one it is asked for on: no gate opens because somebody calls it lighter (R75).
 */
function gravestOf({ steps, severity, gravest }: Case, next: Severity): Pick<Case, 'gravest'> {
  if (steps.length < 2) return {};
  return { gravest: [gravest ?? severity, next].sort()[0] as Severity };
}

/** The key of a checklist entry: two steps may have an item of the same name. */
export function checkKey(step: string, item: string): string {
  return `${step}/${item}`;
}

/** A case after one more event, in log order. */
export function applyEvent(it: Case, event: LogEvent): Case {
  const changed = CHANGES[event.type]?.(it, event) ?? it;
  // Whoever it waits for now, it waits from now on: the ladder begins anew.
  const isHanded = changed.handover !== it.handover && changed.handover.acceptedAt === null;
  const since = isHanded ? { since: { at: eventInstant(event), severity: changed.severity } } : {};
  const given = isHanded ? beginHandover(it, event) : undefined;
  const parts = applyParts(it, event);
  return {
    ...changed,
    ...since,
    ...(given && { given }),
    ...(mayOpen(event) && {
      openers: { ...it.openers, [event.device]: Math.max(it.openers?.[event.device] ?? 0, event.seq) },
    }),
    parts,
    marks: caseMarks({ parts, closedAt: changed.closedAt }),
    events: it.events + 1,
    upTo: later(it.upTo, event.at),
    updatedAt: later(it.updatedAt, eventInstant(event)),
  };
}

/** The later of two instants in the same notation. */
function later(a: string, b: string): string {
  if (a < b) return b;
  return a;
}
