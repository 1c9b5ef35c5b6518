import type { Case } from '../model/case.ts';
import type { EventData } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import type { CaseStep } from '../model/kinds.ts';
import { eventInstant, findData } from './read-data.ts';

type Entered = EventData<'case.step-entered'>;

/** True where a case came to a step after it stood at another the last time: it has moved on already. */
function wasEntered({ steps }: Case, step: CaseStep, from: CaseStep): boolean {
  return steps.slice(steps.findLastIndex((entry) => entry.step === from) + 1).some((entry) => entry.step === step);
}

/** True where something that may open an item again was said before, and whoever left the step had not heard of it. */
function isUnheard({ openers = {} }: Case, heard: Entered['heard'], device: string): boolean {
  if (!heard) return false; // of before it was kept
  return Object.entries(openers).some(([other, seq]) => other !== device && seq > (heard[other] ?? 0));
}

/**
 * Whether a move still holds. Two people may move a case at once, each on a computer that has not heard of the other: one that
 * was said of another step, or that passed a gate which somebody had opened again, holds only with its reason, and never twice.
 * A closed case moves only by being reopened.
 */
function holds(it: Case, { step, from, reason, heard }: Entered, device: string): boolean {
  if (it.closedAt !== null || step === it.step) return false;
  if (!from) return true; // of before it was kept
  if (from !== it.step) return !!reason && !wasEntered(it, step, from);
  return !!reason || !isUnheard(it, heard, device);
}

/** On to a step (R52). What does not hold any more stays in the timeline, and changes nothing. */
export function applyStep(it: Case, event: LogEvent): Case {
  const data = findData('case.step-entered', event);
  if (!data) return it;
  if (!holds(it, data, event.device)) return { ...it, missed: [...(it.missed ?? []), event.id] };
  const { step, open = [], reason, name } = data;
  const said = { at: eventInstant(event), by: event.by };
  const left = { step: it.step, items: open, reason: reason ?? null, name: name ?? null, ...said };
  return {
    ...it,
    step,
    steps: [...it.steps, { step, ...said }],
    closedAt: step === 'closed' ? said.at : null,
    ...(open.length > 0 && { left: [...(it.left ?? []), left] }),
  };
}
