/** Documents as clients post them, for the tests of the rules: what is given replaces what is usual. */
type Fields = Record<string, unknown>;

const AT = '2026-11-16T09:50:00.000Z';

export function eventDoc(postedBy: string, event: Fields = {}, more: Fields = {}) {
  const id = (event.id as string | undefined) ?? '0192f3c0-0000-7000-8000-000000000001';
  const whole = {
    id,
    at: `${AT}~0000`,
    by: 'p1',
    device: 'd1',
    seq: 1,
    space: 'team',
    type: 'case.note-added',
    subject: 'case:1',
    data: { note: 'n1' },
    v: 1,
    ...event,
  };
  return { _id: id, event: whole, postedBy, ...more };
}

export function itemDoc(postedBy: string, item: Fields = {}, more: Fields = {}) {
  const id = (item.id as string | undefined) ?? 'item-0001';
  return { _id: id, item: { id, space: 'team', kind: 'note', text: 'seen', at: AT, ...item }, postedBy, ...more };
}

export function erasedDoc(postedBy: string, item: Fields = {}, more: Fields = {}) {
  const id = (item.id as string | undefined) ?? 'item-0001';
  const erased = { id, space: 'team', erased: true, kind: 'note', by: 'p1', at: AT, ...item };
  return { _id: id, item: erased, postedBy, ...more };
}

export function sightingDoc(postedBy: string, sighting: Fields = {}, more: Fields = {}) {
  const whole = { ticket: 'acme.example/1', device: 'd1', score: 40, level: 'watch', observedAt: AT, ...sighting };
  return { _id: `sighting:${whole.ticket}:${whole.device}`, sighting: whole, postedBy, ...more };
}

export const policyEvent = (part: string, more: Fields = {}) => ({
  type: 'policy.changed',
  subject: `policy:${part}`,
  data: { part, value: [], base: null },
  ...more,
});
