import { eventInstant, findData } from '../cases/read-data.ts';
import { sortEvents } from '../cases/sort-events.ts';
import type { LogEvent } from '../model/event.ts';

/** The day each person completed each training, by the person's id, then the training's (R100, R119). */
export type Trained = ReadonlyMap<string, ReadonlyMap<string, { on: string; at: string; by: string }>>;

/** Who completed what: the latest that was said of each stands. */
export function foldTrained(events: Iterable<LogEvent>): Trained {
  const trained = new Map<string, Map<string, { on: string; at: string; by: string }>>();
  for (const event of sortEvents(events)) {
    const data = findData('person.trained', event);
    if (!data || !event.subject.startsWith('person:')) continue;
    const person = event.subject.slice('person:'.length);
    const own = trained.get(person) ?? new Map();
    own.set(data.what, { on: data.on, at: eventInstant(event), by: event.by });
    trained.set(person, own);
  }
  return trained;
}
