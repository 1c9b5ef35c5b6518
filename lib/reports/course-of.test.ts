import { groupId } from '../model/group-id.ts';
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { hotAssessment, hotTicket } from '../cases/testing/ticket.ts';
import type { TicketInput } from '../model/ticket.ts';
import { joinCourses } from '../model/ticket-course.ts';
import { courseOf } from './course-of.ts';

const said = (
  id: string,
  role: 'customer' | 'agent' | 'unknown' | 'note',
  sentAt: string | null,
  over: object = {},
) => ({
  ...{ id, role, sentAt, text: 'text' },
  ...over,
});
const course = (over: Partial<TicketInput>, hand: number | null = 3) =>
  courseOf(hotTicket({ createdAt: '2026-11-16T09:00:00Z', ...over }), hotAssessment(), hand);

describe('how a ticket went, as far as its page proves it (R138–R140)', () => {
  it('the first answer by a person, and how many there were', () => {
    const messages = [
      said('a', 'customer', '2026-11-16T09:00:00Z'),
      said('b', 'agent', '2026-11-16T09:01:00Z', { automatic: true }),
      said('c', 'note', '2026-11-16T09:05:00Z'),
      said('d', 'agent', '2026-11-16T10:00:00Z'),
      said('e', 'agent', '2026-11-16T11:00:00Z', { draft: true }),
    ];
    expect(course({ messages })).toMatchObject({
      firstReplyAt: '2026-11-16T10:00:00.000Z',
      replies: 1,
      isSolved: false,
    });
  });

  it('what was not read whole, or whose writer is not known, is not known; two answers are two all the same', () => {
    const one = [said('a', 'customer', '2026-11-16T09:00:00Z'), said('b', 'agent', '2026-11-16T10:00:00Z')];
    const two = [...one, said('c', 'agent', '2026-11-16T11:00:00Z')];
    const coverage = { loaded: 2, total: 9 };
    expect(course({ messages: one, coverage })).toMatchObject({ firstReplyAt: null, replies: null });
    expect(course({ messages: two, coverage })).toMatchObject({ firstReplyAt: null, replies: 2 });
    const unknown = [
      said('a', 'customer', '2026-11-16T09:00:00Z'),
      said('u', 'unknown', '2026-11-16T09:30:00Z'),
      one[1]!,
    ];
    expect(course({ messages: unknown })).toMatchObject({ firstReplyAt: null, replies: null });
    const untimed = [said('a', 'customer', null), said('b', 'agent', null)];
    expect(course({ messages: untimed })).toMatchObject({ firstReplyAt: null, replies: 1 });
  });

  it('where the team wrote first, nobody waited for a first answer', () => {
    const messages = [
      said('a', 'agent', '2026-11-16T09:00:00Z'),
      said('b', 'customer', '2026-11-16T10:00:00Z'),
      said('c', 'agent', '2026-11-16T11:00:00Z'),
    ];
    expect(course({ messages })).toMatchObject({ firstReplyAt: null, replies: 1 });
  });

  it('solved when it was solved the last time, by its history; without one, not before it was seen so', () => {
    const move = (at: string, from: string, to: string) => ({ at, field: 'status' as const, from, to });
    const history = [
      move('2026-11-16T10:00:00Z', 'open', 'solved'),
      move('2026-11-16T10:30:00Z', 'solved', 'open'),
      move('2026-11-16T11:00:00Z', 'open', 'solved'),
      move('2026-11-16T11:30:00Z', 'solved', 'closed'),
    ];
    expect(course({ status: 'closed', history })).toMatchObject({ isSolved: true, solvedAt: '2026-11-16T11:00:00Z' });
    expect(course({ status: 'solved' })).toMatchObject({ solvedAt: null, seenSolvedAt: '2026-11-16T12:00:00Z' });
    expect(course({ status: 'open', history })).toMatchObject({ isSolved: false, solvedAt: null, seenSolvedAt: null });
  });

  it('promised times that were kept or missed; a guessed target and one that still runs are none', () => {
    expect(course({}).promises).toEqual([
      { metric: 'next-reply', dueAt: '2026-11-16T11:30:00Z', isMet: false },
      { metric: 'first-reply', dueAt: '2026-11-16T10:00:00Z', isMet: true },
    ]);
  });

  it('a group is known by a mark of its host, and holds nobody’s words', () => {
    const it = course({ group: { id: '7', name: 'Billing' } });
    expect(it).toMatchObject({
      group: { id: groupId('acme.zendesk.com/1', '7'), name: 'Billing' },
      language: 'en',
      hand: 3,
    });
    expect(JSON.stringify(it)).not.toMatch(/Kim|Ann|customer\.example|invoice/i);
    expect(course({ group: { id: '7', name: 'x'.repeat(101) } }).group?.name).toBeNull();
  });
});

describe('a course after one more look', () => {
  const first = course({ group: { id: '7', name: 'Billing' } });

  it('what an earlier look proved stands where the later one saw less', () => {
    const less = course({ coverage: { loaded: 1, total: 9 }, messages: [] }, null);
    expect(joinCourses(first, less)).toMatchObject({ group: first.group, firstReplyAt: first.firstReplyAt, hand: 3 });
    expect(joinCourses({ ...first, replies: 2 }, less)?.replies).toBe(2);
    expect(joinCourses({ ...first, replies: 1 }, less)?.replies).toBeNull();
    expect(joinCourses(undefined, first)).toBe(first);
    expect(joinCourses(first, undefined)).toBe(first);
  });

  it('a promise comes once or again and again, by its kind', () => {
    const promise = (metric: 'first-reply' | 'next-reply', dueAt: string, isMet: boolean) => ({ metric, dueAt, isMet });
    const before = {
      ...first,
      promises: [
        promise('first-reply', '2026-11-16T10:00:00Z', false),
        promise('next-reply', '2026-11-16T11:00:00Z', true),
      ],
    };
    const next = {
      ...first,
      promises: [
        promise('first-reply', '2026-11-16T10:30:00Z', true),
        promise('next-reply', '2026-11-16T14:00:00Z', false),
      ],
    };
    expect(joinCourses(before, next)?.promises.map(({ dueAt, isMet }) => [dueAt.slice(11, 16), isMet])).toEqual([
      ['10:30', true],
      ['11:00', true],
      ['14:00', false],
    ]);
  });

  it('opened again it is not solved, and solved again it is so from then on', () => {
    const solved = { ...first, isSolved: true, solvedAt: '2026-11-16T10:00:00Z', seenSolvedAt: '2026-11-16T10:05:00Z' };
    const again = { ...first, isSolved: true, solvedAt: null, seenSolvedAt: '2026-11-16T15:00:00Z' };
    const open = { ...first, isSolved: false, solvedAt: null, seenSolvedAt: null };
    expect(joinCourses(solved, again)).toMatchObject({ solvedAt: solved.solvedAt, seenSolvedAt: solved.seenSolvedAt });
    expect(joinCourses(joinCourses(solved, open), again)).toMatchObject({
      solvedAt: null,
      seenSolvedAt: again.seenSolvedAt,
    });
  });
});
