import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PolicyFile } from '../model/policy.ts';
import type { TicketInput } from '../model/ticket.ts';
import { policyInForce } from '../policy/in-force.ts';
import { someText } from '../signals/test-text.ts';
import { type Line, makeTicket } from '../signals/test-ticket.ts';
import { assess } from './assess.ts';
import { sharePoints } from './share-points.ts';

const inForce = (file: Partial<PolicyFile> = {}) => policyInForce({ schema: 1, ...file }, { timeZone: 'UTC' });
const say = (lines: readonly (string | Line)[], over: Partial<TicketInput> = {}, file: Partial<PolicyFile> = {}) =>
  assess(
    makeTicket(
      lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
      over,
    ),
    inForce(file),
  );

const AGENT: Line = { role: 'agent', text: 'We are looking into it.' };

describe('floors', () => {
  test.each([
    ['The charger caught fire.', 80],
    ['You will be hearing from my lawyer.', 80],
    ['Get me your manager.', 60],
    ['If this is not fixed by Friday we are leaving.', 60],
    ['I will leave a one-star review.', 60],
    ['This is your last chance.', 60],
    ['You are an idiot.', 60],
    ['I am furious.', 60],
    ['Nobody answers.', 60],
    ['The same issue is back again.', 60],
    ['We are losing customers every hour.', 60],
    ['All of our users are affected.', 60],
  ])('%s: %d', (text, floor) => {
    expect(say([text]).score).toBe(floor);
  });

  test.each([
    'Please cancel my plan.',
    'That is simply not true.',
    'The deadline is tomorrow.',
    'You misunderstood me.',
  ])('%s has none', (text) => {
    expect(say([text]).level).toBe('calm');
  });

  test('"the third time I write" is an unanswered one too', () => {
    const { score, signals } = say(['This is the third time I write.']);
    expect(signals.map(({ kind, strength }) => `${kind} ${strength}`).toSorted()).toEqual([
      'ignored explicit',
      'repeat-contact explicit',
    ]);
    expect(score).toBeGreaterThanOrEqual(60);
  });

  test('a name that sounds like a suit is none', () => {
    expect(say(['My name is Sue. Could you send me the template called Sue-2?']).score).toBe(0);
  });

  test('further signals carry the score above the floor', () => {
    const one = say(['Get me your manager.']).score;
    const two = say(['I am furious. Get me your manager.']).score;
    const three = say(['I am furious. Nobody answers. Get me your manager.']).score;
    expect([one < two, two < three, three < 100]).toEqual([true, true, true]);
  });

  test('a floor outlives two turns when it is a threat, one when it is not, then gives way by ten a turn', () => {
    const scoreAfter = (text: string, turns: number) =>
      say([text, ...Array.from({ length: turns }, (_, n) => [AGENT, `It is number ${n}.`]).flat()]).score;
    expect([0, 1, 2, 3, 4].map((turns) => scoreAfter('You will hear from my lawyer.', turns))).toEqual([
      80, 80, 80, 70, 60,
    ]);
    expect([0, 1, 2, 3].map((turns) => scoreAfter('I am furious.', turns))).toEqual([60, 60, 50, 40]);
  });

  test('a breach of an urgent ticket stands alone; of another it is watched', () => {
    const slaTargets = [{ metric: 'first-reply' as const, dueAt: '2026-11-16T09:30:00Z' }];
    const breach = (priority: 'urgent' | 'normal') => say(['Where is it?'], { priority, slaTargets });
    expect(breach('urgent').signals.map(({ kind }) => kind)).toContain('sla-breach');
    expect(breach('urgent').level).toBe('at-risk');
    expect(breach('normal').level).toBe('watch');
  });
});

describe('a wish to have it solved', () => {
  test('is no calm in the message that says why', () => {
    const plain = say(['We have a launch tomorrow.']).score;
    expect(plain).toBeGreaterThan(0);
    expect(say(['We have a launch tomorrow and need this fixed today.']).score).toBeGreaterThanOrEqual(plain);
    expect(say(['We have a launch tomorrow. Please make sure it is fixed.']).score).toBeGreaterThanOrEqual(plain);
  });
});

describe('tone', () => {
  test('alone stays below watch, however often one message says it', () => {
    expect(say(['I am disappointed. This is frustrating. I am unhappy. I am upset.']).score).toBeLessThan(40);
  });

  test('counts in full when a second kind agrees', () => {
    const many = 'I am disappointed. I am still waiting for an answer. It is urgent. The problem is back.';
    expect(say([many]).score).toBeGreaterThan(say(['I am disappointed.']).score + 20);
  });

  test('of two messages on end is watched, until the customer says something calm', () => {
    const two = ['I am disappointed.', AGENT, 'This is frustrating.'];
    expect(say(two).level).toBe('watch');
    expect(say([...two, AGENT, 'It works now, thank you.']).level).toBe('calm');
    expect(say(['I am disappointed.', AGENT, 'It is number 7.', AGENT, 'This is frustrating.']).level).toBe('calm');
  });

  test('a muted tone is not heard; the same kind said outright and threats are', () => {
    const ticket = makeTicket([{ text: 'I am disappointed. This is illegal.' }]);
    const kinds = (muted: Parameters<typeof assess>[2]) =>
      assess(ticket, inForce(), muted).signals.map(({ kind }) => kind);
    expect(kinds({})).toContain('anger');
    expect(kinds({ mutedTone: ['anger', 'legal-threat'] })).toEqual(['legal-threat']);
    const furious = assess(makeTicket([{ text: 'I am furious.' }]), inForce(), { mutedTone: ['anger'] });
    expect(furious.score).toBe(60);
  });
});

describe('repetition', () => {
  test('one hit of a kind and aspect in a message', () => {
    const { signals } = say(['I am furious. This is a joke. Enough is enough. Shame on you. How dare you charge me.']);
    expect(signals.filter(({ kind }) => kind === 'anger')).toHaveLength(1);
  });

  test('two of a kind and aspect on a ticket, which stand for the others', () => {
    const { score, signals } = say(['That is not true.', 'You are wrong.', 'I disagree.', 'That is simply not true.']);
    expect(signals.filter(({ kind }) => kind === 'dispute')).toHaveLength(2);
    expect(signals.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });

  test('a threat is shown before the anger it is said in', () => {
    const { signals } = say(['I am furious, and I will leave a one-star review.']);
    expect(signals.map(({ kind }) => kind)).toEqual(['reputation-threat', 'anger']);
  });

  test('a quote is of whole words to the end of their clause, and no clause too many', () => {
    const [legal] = say(['Our lawyer will take it from here, and we will see each other again next year.']).signals;
    expect(legal?.quote).toBe('Our lawyer will take it from here');
    const chinese = say(['一直没人回复!你们的服务太差了,我非常生气。']).signals.find(({ kind }) => kind === 'ignored');
    expect(chinese?.quote).toMatch(/没人回复$/);
    const [manager] = say(['Get me a supervisor who is not reading from a script']).signals;
    expect(manager?.quote).toBe('Get me a supervisor who is not reading from a script');
  });

  test('over messages it adds ever less', () => {
    const scores = [1, 2, 3, 4].map(
      (times) => say(Array.from({ length: times }, () => 'That is simply not true.')).score,
    );
    const steps = scores.slice(1).map((score, at) => score - (scores[at] ?? 0));
    expect(steps.every((step, at) => step > 0 && step <= (steps[at - 1] ?? 100))).toBe(true);
  });
});

describe('policy', () => {
  test('a kind switched off is not heard', () => {
    expect(say(['Get me your manager.'], {}, { signals: { 'manager-demand': { on: false } } }).signals).toEqual([]);
  });

  test('points of the team’s replace the kind’s; the floor holds', () => {
    const at = (points: number) =>
      say(['Get me your manager.'], {}, { signals: { 'manager-demand': { on: true, points } } }).score;
    expect([at(7), at(35), at(90)]).toEqual([60, 60, 90]);
  });

  test('at 0 points a kind is shown, heats nothing and sends for nobody', () => {
    const signals = { 'legal-threat': { on: true, points: 0 } };
    const off = say(['I will contact my lawyer.'], {}, { signals });
    expect(off.signals.map(({ kind, points }) => [kind, points])).toEqual([['legal-threat', 0]]);
    expect([off.score, off.level, off.route.type]).toEqual([0, 'calm', 'none']);
    expect(say(['I will contact my lawyer.']).route.type).not.toBe('none');
    const gap = say(
      ['Could I return it?', { role: 'note', text: 'This needs approval from finance.' }],
      {},
      {
        signals: { 'authority-gap': { on: true, points: 0 } },
      },
    );
    expect(gap.route.type).not.toBe('none');
  });

  test.each([
    { watch: 20, 'at-risk': 30, critical: 50 },
    { watch: 61, 'at-risk': 70, critical: 90 },
    { watch: 95, 'at-risk': 97, critical: 99 },
  ])('floors and the cap of a tone are the team’s levels: %o', (levels) => {
    const of = (text: string) => say([text], {}, { levels });
    expect(of('I am furious.').level).toBe('at-risk');
    expect(of('Get me your manager.').level).not.toBe('calm');
    expect(of('I will contact my lawyer.').level).toBe('critical');
    expect(of('I am disappointed. This is frustrating.').level).toBe('calm');
    expect(say(['I am furious.', AGENT, 'It works now, thank you.'], {}, { levels }).level).toBe('calm');
  });

  test('a high account weighs beside another reason, and only then', () => {
    const accounts = [{ domain: 'customer.example', name: 'Customer Ltd', tier: 'high' }];
    expect(say(['How do I export?'], {}, { accounts }).score).toBe(0);
    expect(say(['Get me your manager.'], {}, { accounts }).score).toBeGreaterThan(60);
  });
});

describe('points', () => {
  test('shares add up, in whole numbers', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 }),
        (total, weights) => {
          const shares = sharePoints(total, weights);
          const sum = shares.reduce((a, b) => a + b, 0);
          expect(sum).toBe(weights.some((weight) => weight > 0) ? total : 0);
          expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        },
      ),
    );
  });

  test('of any thread they add up to a score between 0 and 100', () => {
    const roles = fc.constantFrom('customer' as const, 'agent' as const, 'note' as const);
    fc.assert(
      fc.property(fc.array(fc.record({ role: roles, text: someText }), { maxLength: 6 }), (lines) => {
        const { score, signals, level } = say(lines);
        expect(signals.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(level === 'calm').toBe(score < 40);
      }),
      { numRuns: 60 },
    );
  });

  test('a thread of 2,000 angry messages takes bounded time and space', () => {
    const lines = Array.from({ length: 2_000 }, (_, n) => `Number ${n}: I am furious, nobody answers, this is a joke!`);
    const before = performance.now();
    const { score, signals } = say(lines);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(score).toBeGreaterThan(60);
    expect(signals.length).toBeLessThanOrEqual(120);
  });
});
