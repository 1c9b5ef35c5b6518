import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en/index.ts';
import { fi } from '../i18n/fi/index.ts';
import { ja } from '../i18n/ja/index.ts';
import { zh } from '../i18n/zh/index.ts';
import { CASE_STEPS } from '../model/kinds.ts';
import { policySchema } from '../model/policy.ts';
import { defaultPolicy } from './default-policy.ts';
import { policyInForce } from './in-force.ts';
import { parsePolicy } from './parse-policy.ts';

describe('the shipped policy', () => {
  const shipped = defaultPolicy('Europe/Helsinki');

  it('is a policy by its own rules, also as a file', () => {
    expect(policySchema.parse(shipped)).toEqual(shipped);
    expect(parsePolicy(JSON.stringify(shipped))).toEqual({ ok: true, policy: shipped });
  });

  it('has the figures of the first hour (R124)', () => {
    expect(shipped.levels).toEqual({ watch: 40, 'at-risk': 60, critical: 80 });
    expect(shipped.slas).toHaveLength(1);
    expect(shipped.slas[0]).toMatchObject({
      guess: true,
      targets: {
        urgent: { 'first-reply': 'PT1H' },
        high: { 'first-reply': 'PT4H' },
        normal: { 'first-reply': 'PT8H' },
        low: { 'first-reply': 'PT16H' },
      },
    });
    expect(shipped.matrix.map(({ id, to, acknowledgeWithin }) => [id, to.role, acknowledgeWithin])).toEqual([
      ['safety', 'supervisor', 'PT5M'],
      ['legal', 'escalation-manager', 'PT30M'],
      ['churn-high-value', 'executive', 'PT1H'],
      ['extraordinary', 'escalation-manager', 'PT2H'],
      ['threat', 'escalation-manager', 'PT2H'],
      ['similar', 'incident-owner', 'PT15M'],
      ['manager', 'lead', 'PT2H'],
      ['abuse', 'lead', 'PT15M'],
      ['approval', 'approver', 'PT4H'],
      ['knowledge', 'specialist', 'PT4H'],
      ['severe', 'escalation-manager', 'PT15M'],
      ['silence', 'assignee', 'PT15M'],
      ['at-risk', 'lead', 'PT1H'],
    ]);
    expect(shipped.matrix.filter(({ protective }) => protective).map(({ id }) => id)).toEqual(['safety', 'abuse']);
    expect(shipped.steps.map(({ id }) => id)).toEqual([...CASE_STEPS]);
    expect(shipped.reviewSites).toEqual(
      expect.arrayContaining(['G2', 'Trust Enablement', 'Trustpilot', 'Google', 'X']),
    );
  });

  it('explains every row in six languages, with no placeholder but the known ones', () => {
    for (const { explain } of shipped.matrix) {
      expect(Object.keys(explain).sort()).toEqual(['en', 'et', 'fi', 'id', 'ja', 'zh']);
      for (const text of Object.values(explain))
        for (const [, name] of text.matchAll(/\{(\w*)\}/g))
          expect(['name', 'lead', 'time', 'missed', 'x']).toContain(name);
    }
  });

  it('calls rows and roles what the catalogue calls them', () => {
    const catalogues: Record<string, Record<string, string>> = { en, fi, ja, zh };
    for (const [language, catalogue] of Object.entries(catalogues)) {
      for (const { id, name } of shipped.matrix) expect(catalogue[`row.${id}`]).toBe(name?.[language]);
      for (const { id, name } of shipped.roles)
        expect(catalogue[`role.${id}`]?.toLowerCase()).toBe(name[language]?.toLowerCase());
    }
  });
});

describe('policyInForce', () => {
  it('is the shipped policy where nothing was decided, in the zone asked for', () => {
    const policy = policyInForce(null, { timeZone: 'Asia/Tokyo' });
    expect(policy).toEqual({ ...defaultPolicy('Asia/Tokyo'), version: policy.version });
    expect(policyInForce(null).calendars[0]?.timeZone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('takes each part whole from the team and the rest from the shipped one', () => {
    const policy = policyInForce({ schema: 1, matrix: [], levels: undefined }, { timeZone: 'UTC' });
    expect(policy.matrix).toEqual([]);
    expect(policy.levels).toEqual({ watch: 40, 'at-risk': 60, critical: 80 });
  });

  it('guesses in the team’s own hours once they are known, and never in a calendar that is not there', () => {
    const calendars = [{ id: 'hq', timeZone: 'Europe/Helsinki', weekly: {} }];
    expect(policyInForce({ schema: 1, calendars }).slas[0]).toMatchObject({ guess: true, calendar: 'hq' });
    const none = policyInForce({ schema: 1, calendars: [] });
    expect(none.calendars.map(({ id }) => id)).toContain(none.slas[0]?.calendar);
  });

  it('fills up the ladders that rows name, and no others', () => {
    const own = { id: 'mine', steps: [{ id: 'a', after: 'PT5M', to: { role: 'lead' }, whenNobody: 'skip' as const }] };
    expect(policyInForce({ schema: 1, ladders: [own] }).ladders.map(({ id }) => id)).toEqual(['mine', 'silence']);
    const standard = { ...own, id: 'silence' };
    expect(policyInForce({ schema: 1, ladders: [standard] }).ladders).toEqual([standard]);
    expect(policyInForce({ schema: 1, ladders: [own], matrix: [] }).ladders).toEqual([own]);
  });

  it('has a version that follows the content and nothing else', () => {
    const a = policyInForce({ schema: 1, levels: { watch: 30, 'at-risk': 60, critical: 80 } }, { timeZone: 'UTC' });
    const same = policyInForce({ levels: { critical: 80, 'at-risk': 60, watch: 30 }, schema: 1 }, { timeZone: 'UTC' });
    const other = policyInForce({ schema: 1, levels: { watch: 31, 'at-risk': 60, critical: 80 } }, { timeZone: 'UTC' });
    expect(a.version).toMatch(/^[0-9a-f]{16}$/);
    expect(same.version).toBe(a.version);
    expect(other.version).not.toBe(a.version);
  });
});
