import type { TicketRef } from './open-case.ts';

/** What the vault keeps of a ticket, as far as it can be read. */
export function parseRef(text: string | null): Partial<TicketRef> {
  if (text === null) return {};
  try {
    return JSON.parse(text) as Partial<TicketRef>;
  } catch {
    return {}; // erased, or kept by another version: the case is shown without it
  }
}

/** What people call a case: the last six characters of its id. */
export function caseRef(id: string): string {
  return id.slice(-6).toUpperCase();
}
