import type { Ticket } from '../../model/ticket.ts';
import { z } from '../../model/z.ts';
import { toInstant } from '../to-instant.ts';
import { auditSchema } from './api-schema.ts';
import { findStatus } from './words.ts';

type Entry = NonNullable<Ticket['history']>[number];

const FIELDS: Record<string, Entry['field']> = {
  status: 'status',
  priority: 'priority',
  assignee_id: 'assignee',
  group_id: 'group',
  tags: 'tags',
};

export interface Names {
  user(id: string): string | undefined;
  group(id: string): string | undefined;
}

function show(field: Entry['field'], value: unknown, names: Names): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) return value.join(' ') || undefined;
  const text = String(value);
  if (field === 'status') return findStatus(text) ?? text;
  if (field === 'assignee') return names.user(text) ?? text;
  if (field === 'group') return names.group(text) ?? text;
  return text;
}

/** False for an audit that only tells of a message: by far the most, and the longest. */
function mayTell(audit: unknown): boolean {
  if (typeof audit !== 'object' || !audit) return false;
  const { events, via } = audit as { events?: unknown; via?: { source?: { rel?: unknown } } };
  if (via?.source?.rel === 'merge') return true;
  return Array.isArray(events) && events.some((event) => event?.type === 'Change' || event?.type === 'Create');
}

/** What changed on the ticket, in order, from its audits. A `Create` is the first value, so it has no `from`. */
export function parseHistory(audits: readonly unknown[], host: string, names: Names): Entry[] {
  const entries: Entry[] = [];
  for (const given of audits) {
    if (!mayTell(given)) continue;
    const parsed = z.safeParse(auditSchema, given);
    if (!parsed.success) continue; // one audit of a new kind does not cost the others
    const audit = parsed.data;
    const at = toInstant(audit.created_at);
    if (!at) continue;
    const by = typeof audit.author_id === 'number' ? (names.user(String(audit.author_id)) ?? undefined) : undefined;
    if (audit.via?.source?.rel === 'merge') {
      const other = audit.via.source.from?.ticket_id ?? audit.via.source.to?.ticket_id;
      entries.push({ at, field: 'merge', from: other ? `${host}/${other}` : undefined, by });
    }
    for (const event of audit.events ?? []) {
      const field = Object.hasOwn(FIELDS, event.field_name ?? '') ? FIELDS[event.field_name ?? ''] : undefined;
      if (!field || (event.type !== 'Change' && event.type !== 'Create')) continue;
      const from = event.type === 'Change' ? show(field, event.previous_value, names) : undefined;
      entries.push({ at, field, from, to: show(field, event.value, names), by });
    }
  }
  return entries;
}
