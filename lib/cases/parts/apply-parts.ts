import type { Case } from '../../model/case.ts';
import type { EventType } from '../../model/case-events.ts';
import type { CaseParts } from '../../model/case-parts.ts';
import type { LogEvent } from '../../model/event.ts';
import { eventInstant, findData } from '../read-data.ts';
import { PARTS } from './all-parts.ts';

type Name = keyof CaseParts;

/** Which parts an event of a type changes. */
const CHANGED = new Map<string, Name[]>();
for (const [name, { changes }] of Object.entries(PARTS)) {
  for (const type of Object.keys(changes)) CHANGED.set(type, [...(CHANGED.get(type) ?? []), name as Name]);
}

/** The parts of a case after one more event; the same object where nothing changed. */
export function applyParts(it: Case, event: LogEvent): CaseParts {
  const names = CHANGED.get(event.type);
  const data = names && findData(event.type as EventType, event);
  if (!names || !data) return it.parts;
  const said = { at: eventInstant(event), by: event.by, event: event.id };
  const next: Record<string, unknown> = { ...it.parts };
  for (const name of names) {
    const { empty, changes } = PARTS[name];
    // The data has the shape of its type: `findData` parsed it as such.
    const change = changes[event.type as EventType] as (state: unknown, ...rest: unknown[]) => unknown;
    next[name] = change(it.parts[name] ?? empty, data, said, it);
  }
  return next as CaseParts;
}
