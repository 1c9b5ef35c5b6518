import type { Case, Told } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import { lastHandover } from './last-handover.ts';
import { eventInstant, findData } from './read-data.ts';

const waiting = (acknowledgeBy: string | null | undefined) => ({
  acknowledgeBy: acknowledgeBy ?? null,
  acceptedAt: null,
  acceptedBy: null,
});

/** The first to accept stands. Somebody may record it for a colleague who has no Simmer: then that one has it. */
export function applyAccepted(it: Case, event: LogEvent): Case {
  const data = findData('case.accepted', event);
  if (!data || it.handover.acceptedAt !== null) return it;
  const person = data.person ?? (data.name ? null : event.by);
  const handover = { ...it.handover, acceptedAt: eventInstant(event), acceptedBy: person };
  if (data.name) handover.acceptedName = data.name;
  const owner = it.owner.role === it.handover.role ? { ...it.owner, person } : it.owner;
  return { ...it, handover, owner };
}

/** The case goes to somebody else, who has time to acknowledge from now on (R42, R60). */
export function applyHandedOver(it: Case, event: LogEvent): Case {
  const data = findData('case.handed-over', event);
  if (!data || it.closedAt !== null) return it;
  const handover = { ...data.handover, ...waiting(data.acknowledgeBy) };
  return { ...it, mode: data.mode, handover, ...briefOf(data.brief, event) };
}

/** Given back: it waits for whoever handed it over. What somebody accepted, or was handed on meanwhile, is not given back. */
export function applyReturned(it: Case, event: LogEvent): Case {
  const data = findData('case.returned', event);
  if (!data || it.closedAt !== null || it.handover.acceptedAt !== null) return it;
  if (data.of && data.of !== lastHandover(it).id) return it;
  return { ...it, handover: { ...data.to, ...waiting(data.acknowledgeBy) } };
}

/** Word on whether a destination was told. An earlier word of the same or an older hand-over says nothing any more. */
export function applyBrief(it: Case, event: LogEvent): Case {
  const data = findData('case.brief-sent', event);
  if (!data) return it;
  const { destination, outcome } = data;
  const word: Told = { destination, outcome, at: data.queuedAt ?? eventInstant(event) };
  const others = (it.told ?? []).filter(
    (one) => one.destination !== destination || Date.parse(one.at) > Date.parse(word.at),
  );
  return { ...it, told: [...others, word], ...briefOf(data.brief, event) };
}

function briefOf(item: string | null | undefined, event: LogEvent): Pick<Case, 'brief'> {
  return item ? { brief: { item, by: event.by, at: eventInstant(event) } } : {};
}
