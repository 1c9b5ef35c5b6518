/** Sorts of events by which a timeline can be narrowed. */
export const EVENT_KINDS = ['customer', 'handover', 'decision', 'note', 'automatic'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
