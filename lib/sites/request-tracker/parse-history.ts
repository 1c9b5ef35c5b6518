import { entryOf } from '../../model/entry-of.ts';
import type { Ticket } from '../../model/ticket.ts';
import { toInstant } from '../to-instant.ts';
import type { ApiTransaction } from './api-schema.ts';
import { SYSTEM } from './parse-messages.ts';
import { findPriorityOfNumber, findStatus } from './words.ts';

type Entry = NonNullable<Ticket['history']>[number];

const FIELDS: Record<string, Entry['field']> = {
  Status: 'status',
  Priority: 'priority',
  Owner: 'assignee',
  Queue: 'group',
};

export interface Names {
  /** By their number, where it is known. */
  user(id: string): string | undefined;
  key(id: string): string;
}

function show(field: Entry['field'], value: string | null | undefined, names: Names): string | undefined {
  if (!value) return undefined;
  if (field === 'status') return findStatus(value) ?? value;
  if (field === 'priority') return findPriorityOfNumber(Number(value)) ?? value;
  if (field === 'assignee') return SYSTEM.has(value) ? undefined : (names.user(value) ?? value);
  return value;
}

/** The ticket at the end of a link, as `fsck.com-rt://team.example/ticket/14`. */
const linkedId = (link: string | null | undefined) => /\/ticket\/(\d+)$/.exec(link ?? '')?.[1];

/**
 * What changed on the ticket, in order. What was written comes as messages, mails as they went out are left out, and so is what
 * changed on a ticket before it was merged into this one. `id` is this ticket's number.
 */
export function parseHistory(transactions: readonly ApiTransaction[], id: string, names: Names): Entry[] {
  return transactions.flatMap((each): Entry[] => {
    const at = toInstant(each.Created);
    const of = typeof each.ObjectId === 'object' ? each.ObjectId?.id : each.ObjectId;
    const isOwn = of === undefined || of === null || String(of) === id;
    if (!at) return [];
    const by = each.Creator?.RealName || each.Creator?.Name || undefined;
    if (each.Type === 'AddLink' && each.Field === 'MergedInto') {
      const into = linkedId(each.NewValue);
      return !isOwn && into === id ? [{ at, field: 'merge', from: names.key(String(of)), by }] : [];
    }
    if (!isOwn || (each.Type !== 'Set' && each.Type !== 'Status')) return [];
    const field = entryOf(FIELDS, each.Field);
    if (!field) return [];
    return [{ at, field, from: show(field, each.OldValue, names), to: show(field, each.NewValue, names), by }];
  });
}
