import { describe, expect, it } from 'vitest';
import type { Facts } from '../clocks/match-condition.ts';
import { makePolicy, makeTicket, say } from '../clocks/testing.ts';
import { nameReason } from '../i18n/name-reason.ts';
import type { Clock } from '../model/assessment.ts';
import type { Condition } from '../model/condition.ts';
import { evaluateCondition } from './evaluate-condition.ts';

const breached: Clock = {
  metric: 'first-reply',
  stage: 'running',
  breached: true,
  source: 'policy',
  why: '',
};
const facts: Facts = {
  ticket: makeTicket({
    observedAt: '2026-06-10 12:00',
    priority: 'urgent',
    tags: ['VIP'],
    issue: 'billing',
    group: { id: '7', name: 'Billing' },
    requester: { name: 'Kim', email: 'kim@customer.example', organization: 'Customer Ltd' },
  }),
  policy: {
    ...makePolicy({}),
    accounts: [{ domain: 'customer.example', name: 'Customer Ltd', tier: 'high' }],
  },
  language: 'fi-FI',
  signals: [{ kind: 'anger', strength: 'tone', points: 10, why: '' }],
  clocks: [breached],
  score: 60,
  level: 'at-risk',
  severity: 'S2',
  similar: (within: number) => (within >= 1800 ? 4 : 0),
};

const HOLD: [Condition, string[]][] = [
  [{ signal: 'anger' }, ['anger']],
  [{ score: { gte: 60 } }, ['score']],
  [{ level: 'at-risk' }, ['level:at-risk']],
  [{ severity: ['S1', 'S2'] }, ['severity:S2']],
  [{ priority: ['urgent'] }, ['priority:urgent']],
  [{ status: ['open'] }, ['status:open']],
  [{ tag: 'vip' }, ['tag:vip']],
  [{ group: 'billing' }, ['group:billing']],
  [{ group: '7' }, ['group:7']],
  [{ organization: 'customer ltd' }, ['organization:customer ltd']],
  [{ account: 'high' }, ['account:high']],
  [{ language: 'fi' }, ['language:fi']],
  [{ site: 'zendesk' }, ['site:zendesk']],
  [{ channel: ['email'] }, ['channel:email']],
  [{ issue: 'billing' }, ['issue:billing']],
  [{ clock: { metric: 'first-reply', breached: true } }, ['clock:first-reply']],
  [{ similar: { gte: 5, within: 'PT30M' } }, ['similar']],
  [{ all: [] }, []],
  [{ not: { any: [] } }, []],
  [{ any: [{ signal: 'anger' }, { signal: 'abuse' }, { tag: 'vip' }] }, ['anger', 'tag:vip']],
  [{ all: [{ signal: 'anger' }, { not: { signal: 'abuse' } }] }, ['anger']],
];

const FAIL: Condition[] = [
  { signal: 'abuse' },
  { score: { gte: 61 } },
  { level: 'critical' },
  { severity: ['S1'] },
  { priority: ['high'] },
  { status: ['solved', 'closed'] },
  { tag: 'vi' },
  { group: 'Support' },
  { organization: 'Customer' },
  { account: 'low' },
  { language: 'f' },
  { site: 'gmail' },
  { channel: ['chat'] },
  { issue: 'login' },
  { clock: { metric: 'first-reply', breached: false } },
  { clock: { metric: 'resolution', breached: true } },
  { similar: { gte: 6, within: 'PT30M' } },
  { similar: { gte: 5, within: 'PT29M' } },
  { any: [] },
  { not: { all: [] } },
  { all: [{ signal: 'anger' }, { signal: 'abuse' }] },
];

describe('evaluateCondition', () => {
  it.each(HOLD)('%j holds because of %j', (condition, why) => {
    expect(evaluateCondition(condition, facts)).toEqual({ met: true, why });
  });

  it.each(FAIL.map((condition) => [condition]))('%j does not hold', (condition) => {
    expect(evaluateCondition(condition, facts)).toEqual({ met: false, why: [] });
  });

  it('does not hold of what nobody knows', () => {
    const { ticket, policy } = facts;
    for (const condition of [
      { signal: 'anger' },
      { score: { gte: 0 } },
      { level: 'at-risk' },
      { similar: { gte: 1, within: 'PT1M' } },
    ])
      expect(evaluateCondition(condition as Condition, { ticket, policy }).met).toBe(false);
    const bare = { ...facts, ticket: { ...ticket, priority: null, status: null } };
    expect(evaluateCondition({ priority: ['normal'] }, bare).met).toBe(false);
    const unsure = { ...facts, clocks: [{ ...breached, stage: 'unknown' as const, breached: false }] };
    expect(evaluateCondition({ clock: { metric: 'first-reply', breached: false } }, unsure).met).toBe(false);
  });

  it('gives reasons that have words', () => {
    for (const reason of HOLD.flatMap(([, why]) => why).filter((why) => why !== 'anger'))
      expect(nameReason(reason, say)).not.toBe(reason);
    expect(nameReason('clock:first-reply', say)).toBe('Clock: First reply');
  });
});
