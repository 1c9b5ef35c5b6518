import { describe, expect, it } from 'vitest';
import { foldCases } from './fold-case.ts';
import { findProposals, type SeenNow } from './propose.ts';
import { event, openedData } from './testing/events.ts';

const caseOf = (...more: ReturnType<typeof event>[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData({ assignee: 'hash-ann' })), ...more]).get('a')!;
const enter = (at: number, step: string, from: string) =>
  event(at, 'case.step-entered', 'case:a', { step, from, reason: 'vault-reason' });
const seen = (over: Partial<SeenNow> = {}): SeenNow => ({
  status: 'open',
  mergedInto: null,
  assignee: 'hash-ann',
  lastCustomerAt: null,
  ...over,
});
const kinds = (...args: Parameters<typeof findProposals>) => findProposals(...args).map(({ kind }) => kind);

describe('what happens in the helpdesk proposes the step here', () => {
  it('solved there, still open here', () => {
    expect(kinds(caseOf(), seen({ status: 'solved' }))).toEqual(['solved']);
    const resolved = caseOf(enter(1, 'resolution', 'received'));
    expect(kinds(resolved, seen({ status: 'solved' }))).toEqual([]);
  });

  it('the customer wrote again after the resolution, or after the end', () => {
    const closed = caseOf(enter(1, 'resolution', 'received'), enter(5, 'closed', 'resolution'));
    expect(kinds(closed, seen({ lastCustomerAt: '2026-11-16T09:04:00Z' }))).toEqual([]);
    expect(kinds(closed, seen({ lastCustomerAt: '2026-11-16T09:06:00Z' }))).toEqual(['reopened']);
    expect(kinds(closed, seen({ lastCustomerAt: '2026-11-16T09:06:00Z', status: 'solved' }))).toEqual([]);
  });

  it('merged into another, until the case has followed', () => {
    expect(kinds(caseOf(), seen({ mergedInto: 'hash-other' }))).toEqual(['merged']);
    const moved = caseOf(event(2, 'case.ticket-moved', 'case:a', { ticket: 'hash-other', ticketRef: 'v' }));
    expect(moved.ticket).toBe('hash-other');
    expect(kinds(moved, seen({ mergedInto: 'hash-other' }))).toEqual([]);
  });

  it('given to somebody else than whoever had it when the case opened', () => {
    expect(kinds(caseOf(), seen({ assignee: 'hash-bob' }))).toEqual(['reassigned']);
    expect(kinds(caseOf(), seen({ assignee: null }))).toEqual([]);
    const old = foldCases([event(0, 'case.opened', 'case:a', openedData())]).get('a')!;
    expect(kinds(old, seen({ assignee: 'hash-bob' }))).toEqual([]);
  });

  it('what was set aside is not proposed again, until it happens anew', () => {
    const [solved] = findProposals(caseOf(), seen({ status: 'solved' }));
    const aside = event(1, 'case.proposal-set-aside', 'case:a', { proposal: solved?.id });
    expect(kinds(caseOf(aside), seen({ status: 'solved' }))).toEqual([]);
    const onward = caseOf(aside, enter(2, 'investigation', 'received'));
    expect(kinds(onward, seen({ status: 'solved' }))).toEqual(['solved']);
  });

  it('asked or answered beside the ticket, where somebody manages the fix (R64)', () => {
    const who = { role: 'specialist', person: null, name: null };
    const owned = event(1, 'case.fix-owner-set', 'case:a', { who });
    const asked = event(3, 'case.status-asked', 'case:a', {});
    const beside = (waits: 'them' | 'us', minute: number) => [{ at: `2026-11-16T09:0${minute}:00Z`, waits }];
    expect(kinds(caseOf(), seen({ beside: beside('them', 5) }))).toEqual([]);
    expect(kinds(caseOf(owned), seen({ beside: beside('them', 5) }))).toEqual(['asked-beside']);
    expect(kinds(caseOf(owned), seen({ beside: beside('us', 5) }))).toEqual([]);
    expect(kinds(caseOf(owned, asked), seen({ beside: beside('us', 5) }))).toEqual(['answered-beside']);
    expect(kinds(caseOf(owned, asked), seen({ beside: beside('us', 2) }))).toEqual([]);
    expect(kinds(caseOf(owned, asked), seen({ beside: beside('them', 5) }))).toEqual([]);
  });
});
