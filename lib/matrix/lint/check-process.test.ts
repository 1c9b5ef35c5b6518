import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { LintCode, LintFinding } from '../../model/lint-finding.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { policyInForce } from '../../policy/in-force.ts';
import { lintPolicy } from './lint-policy.ts';
import { NOW, read, team } from './testing/small-team.ts';

const lint = (file: object) =>
  lintPolicy(policyInForce(read(file), { timeZone: 'Europe/Helsinki' }), NOW, translator('en'));
const codes = (file: object) => lint(file).map(({ code }) => code);
const only = (file: object, code: LintCode): LintFinding => {
  const found = lint(file).filter((one) => one.code === code);
  expect(found).toHaveLength(1);
  return found[0] as LintFinding;
};

describe('the process', () => {
  const { steps, cadence, risks } = defaultPolicy();

  it('says what is lost by an item that a requirement rests on (R54, R77)', () => {
    const without = steps.map((one) => ({ ...one, checklist: one.checklist.filter(({ id }) => id !== 'root-cause') }));
    expect(only(team({ steps: without }), 'item-left-out')).toMatchObject({
      level: 'warning',
      path: ['steps', 3, 'checklist'],
      about: 'root-cause',
      message: expect.stringContaining('A case can close though nobody knows its root cause.'),
    });
    expect(codes(team({ steps }))).toEqual([]);
  });

  it('says where a severity is slower than a less severe one (R62)', () => {
    const slow = cadence.map((line) => (line.severity === 'S2' ? { ...line, update: 'PT40H' } : line));
    expect(only(team({ cadence: slow }), 'cadence-slower')).toMatchObject({
      path: ['cadence', 1, 'update'],
      about: 'S2',
    });
  });

  it('lists a risk of the team’s own that nothing is done against (R99)', () => {
    const own = { id: 'flood', name: { en: 'The office floods' } };
    expect(only(team({ risks: [...risks, own] }), 'risk-open').message).toContain('“The office floods”');
    expect(codes(team({ risks: [...risks, { ...own, mitigation: { en: 'Work from home' } }] }))).toEqual([]);
  });
});
