import { describe, expect, it } from 'vitest';
import { assess } from '../assessment/assess.ts';
import { nameReason } from '../i18n/name-reason.ts';
import { translator } from '../i18n/translator.ts';
import type { Policy } from '../model/policy.ts';
import { policyInForce } from '../policy/in-force.ts';
import { makeTicket } from '../signals/test-ticket.ts';

const policy = policyInForce(null, { timeZone: 'UTC' });
const routeOf = (text: string, inForce: Policy = policy) => assess(makeTicket([{ text }]), inForce);

describe('from a customer’s words to who takes it, by the shipped matrix', () => {
  it.each([
    ['All our users are affected.', 'severe', 'escalation-manager', 'PT15M'],
    ['Our production is down.', 'severe', 'escalation-manager', 'PT15M'],
    ['Nobody answers.', 'at-risk', 'lead', 'PT1H'],
    ['I am furious!', 'at-risk', 'lead', 'PT1H'],
  ])('%s', (text, row, role, acknowledgeWithin) => {
    const { level, route } = routeOf(text);
    expect(['at-risk', 'critical']).toContain(level);
    expect(route).toMatchObject({ row, type: 'hierarchical', to: { role }, acknowledgeWithin });
    expect(route.why).not.toEqual([]);
    expect(route.explain).not.toMatch(/[{}]/);
  });

  it.each([
    ['I do not know how to do this.', 'knowledge', 'functional'],
    ['I need to get approval from finance.', 'approval', 'hierarchical'],
  ])('a cause may be neutral, and heats nothing (R14): %s', (text, row, type) => {
    const ticket = makeTicket([{ text: 'How do I export my data?' }, { role: 'note', text }]);
    expect(assess(ticket, policy)).toMatchObject({ score: 0, level: 'calm', route: { row, type } });
  });

  it('nobody is sent for where a customer is calm', () => {
    expect(routeOf('Where is my order?').route.row).toBe('none');
  });

  it('a reason is named in the reader’s language', () => {
    expect(nameReason('level:at-risk', translator('en'))).toBe('Level: At risk');
    for (const language of ['fi', 'ja'] as const)
      expect(nameReason('level:at-risk', translator(language))).not.toContain('at-risk');
  });
});

describe('a role without a name', () => {
  const text = 'Get me your manager.';
  const explain = (roles: Policy['roles']) =>
    routeOf(text, policyInForce({ schema: 1, roles }, { timeZone: 'UTC' })).route.explain;

  it('keeps the shipped one: no id reaches a customer', () => {
    const usual = routeOf(text).route.explain;
    expect(usual).toContain('Our team lead');
    expect([explain([]), explain([{ id: 'lead', name: {} }]), explain([{ id: 'lead', name: { en: ' ' } }])]).toEqual([
      usual,
      usual,
      usual,
    ]);
    expect(explain([{ id: 'lead', name: { en: 'shift captain' } }])).toContain('Our shift captain');
  });

  it('that Simmer does not ship is a colleague, in every language of the row', () => {
    const [row] = policy.matrix.filter(({ id }) => id === 'legal');
    const matrix = [{ ...row!, when: { all: [] }, to: { role: 'tier-9x' } }];
    const odd = policyInForce({ schema: 1, matrix, roles: [{ id: 'tier-9x', name: {} }] }, { timeZone: 'UTC' });
    for (const locale of ['en', 'fi', 'et', 'zh', 'id', 'ja']) {
      const ticket = { ...makeTicket([{ text: '?' }]), requester: { name: 'Kim', locale } };
      const said = assess(ticket, odd).route.explain;
      expect(said).not.toMatch(/9x|undefined/);
      expect(said.length).toBeGreaterThan(8);
    }
  });
});
