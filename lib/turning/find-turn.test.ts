import { describe, expect, it } from 'vitest';
import { assess } from '../assessment/assess.ts';
import type { TicketInput } from '../model/ticket.ts';
import { policyInForce } from '../policy/in-force.ts';
import { type Line, makeTicket } from '../signals/test-ticket.ts';
import { findTurn } from './find-turn.ts';
import { ourWords } from './our-words.ts';

const inForce = policyInForce({ schema: 1 }, { timeZone: 'UTC' });
const FURY = 'I am furious. Get me your manager.';
const FAR = '2026-11-26T15:00:00Z';

function turnOf(lines: readonly (string | Line)[], over: Partial<TicketInput> = {}) {
  const ticket = makeTicket(
    lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
    { observedAt: '2026-11-27T09:00:00Z', ...over },
  );
  return findTurn(ticket, assess(ticket, inForce), ourWords('en', 'UTC', null));
}
const kinds = (...ask: Parameters<typeof turnOf>) => turnOf(...ask)?.acts.map(({ kind }) => kind);
const agent = (text: string, at?: string): Line => ({ role: 'agent', text, ...(at && { at }) });
const moved = (to: string, hour: number) => ({
  at: `2026-11-16T0${hour}:00:00Z`,
  field: 'assignee' as const,
  from: `before ${to}`,
  to,
});

describe('what we did before it turned (U7)', () => {
  it('is asked only where somebody’s words ran hot, and the page proves when', () => {
    expect(turnOf(['It fails.', agent('Please send the log.'), 'Here it is, thank you.'])).toBeUndefined();
    const ticket = makeTicket([{ text: FURY }]);
    ticket.messages[0]!.sentAt = null;
    expect(findTurn(ticket, assess(ticket, inForce), ourWords('en', 'UTC', null))).toBeUndefined();
  });

  it('nothing of ours came before a first message', () => {
    expect(turnOf([FURY])).toMatchObject({ acts: [] });
  });

  it('a promise that was due and not kept, and not one that was', () => {
    const said = agent('I will write to you by tomorrow noon.', '2026-11-16T10:00:00Z');
    const lines = (between: Line[]) => ['It fails.', said, ...between, { text: FURY, at: FAR }];
    const turn = turnOf(lines([]));
    expect(turn?.acts).toContainEqual({
      kind: 'promise-missed',
      at: '2026-11-17T12:00:00Z',
      count: null,
      quote: 'I will write to you by tomorrow noon.',
    });
    expect(kinds(lines([agent('It is repaired.', '2026-11-17T09:00:00Z')]))).not.toContain('promise-missed');
  });

  it('words that shut the door, where they were our last', () => {
    expect(turnOf(['It fails.', agent('It’s our policy.'), FURY])?.acts).toMatchObject([{ kind: 'wall-words' }]);
    expect(
      kinds(['It fails.', agent('It’s our policy.'), 'Oh.', agent('I have asked for an exception.'), FURY]),
    ).toEqual([]);
  });

  it('a question for what had been told', () => {
    const lines = ['My order number is 4021-77.', agent('Could you please tell me your order number?'), FURY];
    expect(kinds(lines)).toContain('asked-again');
  });

  it('days without a word of ours, where every word is there', () => {
    const lines = ['It fails.', { text: FURY, at: FAR }];
    expect(turnOf(lines)?.acts).toEqual([
      { kind: 'left-waiting', at: '2026-11-16T09:00:00.000Z', count: 10, quote: null },
    ]);
    expect(kinds(lines, { coverage: { loaded: 2, total: 4 } })).toEqual([]);
    expect(kinds(['It fails.', agent('On it.'), { text: FURY, at: FAR }])).toEqual([]);
  });

  it('passed on, closed too soon, and many who wrote: as numbers, never as names (R141)', () => {
    const history = [
      moved('7', 2),
      moved('8', 3),
      moved('9', 4),
      { at: '2026-11-16T05:00:00Z', field: 'status' as const, from: 'solved', to: 'open' },
      moved('10', 9),
    ];
    const lines = ['It fails.', agent('One.'), agent('Two.'), agent('Three.'), FURY];
    const ticket = makeTicket(
      lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
      { history },
    );
    ticket.messages.forEach((message, index) => {
      if (message.role === 'agent') message.from = { id: `${index}`, name: `Agent ${index}`, email: null };
    });
    const turn = findTurn(ticket, assess(ticket, inForce), ourWords('en', 'UTC', null));
    expect(turn?.acts.map(({ kind, count }) => [kind, count])).toEqual([
      ['closed-too-soon', 1],
      ['reassigned', 4],
      ['many-writers', 3],
    ]);
    expect(JSON.stringify(turn)).not.toContain('Agent');
  });
});
