import type { EventData, EventType } from '../model/case-events.ts';
import type { LogEvent, VaultItem } from '../model/event.ts';

/** An event before the log gives it its time, its number and its author. `id` only where it is deterministic. */
export interface NewEvent {
  id?: string;
  type: EventType;
  subject: string;
  space: LogEvent['space'];
  data: Record<string, unknown>;
  v: number;
}

/** What one act appends, all or nothing. */
export interface Batch {
  events: NewEvent[];
  items: VaultItem[];
  /** The id of the first event, where it has none: if the log has that event, all of this was written before, and is not again. */
  once?: string | undefined;
}

/** An event of a type this version knows, its data checked by the type's own schema. @throws where the data does not fit */
export function newEvent<T extends EventType>(
  type: T,
  subject: string,
  data: EventData<T>,
  space: LogEvent['space'] = 'team',
): NewEvent {
  return { type, subject, space, data: data as Record<string, unknown>, v: 1 };
}

/** Makes vault items of texts and remembers them, so that an event can refer to them by id. Empty texts make none. */
export function vaultKeeper(newId: (kind: string) => string, at: string, person: string | null) {
  const items: VaultItem[] = [];
  const keep = (kind: string, text: string | null | undefined): string | null => {
    if (!text?.trim()) return null;
    const id = newId(kind);
    items.push({ id, space: 'team', kind, ...(person === null ? {} : { person }), text, at });
    return id;
  };
  return { items, keep };
}
