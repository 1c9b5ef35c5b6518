import 'temporal-polyfill/global';
import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { applyMend } from '../../model/apply-mend.ts';
import { policySchema } from '../../model/policy.ts';
import { policyInForce } from '../../policy/in-force.ts';
import { lintPolicy } from './lint-policy.ts';
import { away, NOW, people, read, row, step, team } from './testing/small-team.ts';

const say = translator('en');

describe('a mend', () => {
  const offered: [string, object][] = [
    ['moves a row up', team({ matrix: [row('a'), row('b', { when: { all: [{ tag: 'a' }, { tag: 'b' }] } })] })],
    ['removes a double', team({ matrix: [row('a'), row('b', { when: { tag: 'a' } })] })],
    [
      'removes what never holds',
      team({ matrix: [row('a'), row('b', { when: { all: [{ level: 'calm' }, { level: 'critical' }] } })] }),
    ],
    ['starts from the shipped matrix', { matrix: [], people: [] }],
    [
      'takes a ladder that reaches somebody',
      team({ matrix: [row('a'), row('b', { to: { role: 'legal' }, ladder: null })] }),
    ],
    [
      'sets a deputy',
      team({
        people: [
          { id: 'ann', name: 'Ann', roles: ['lead'] },
          { id: 'bo', name: 'Bo' },
        ],
      }),
    ],
    [
      'leaves it to the role',
      team({
        people: [
          { id: 'ann', name: 'Ann', roles: ['lead'], ...away('2026-11-20T00:00:00', '2026-11-25T10:00:00') },
          ...people.slice(1),
        ],
        matrix: [row('a', { to: { role: 'lead', person: 'ann' } })],
      }),
    ],
    [
      'acknowledges sooner',
      team({ slas: [{ id: 'gold', calendar: null, targets: { default: { 'first-reply': 'PT30M' } } }] }),
    ],
    [
      'moves a service level up',
      team({
        slas: [
          { id: 'all', calendar: null, targets: {} },
          { id: 'gold', when: { tag: 'gold' }, calendar: null, targets: {} },
        ],
      }),
    ],
    ['takes the jump back out', team({ ladders: [{ id: 'l', steps: [step('s'), step('t', { next: 's' })] }] })],
    ['takes a step out', team({ ladders: [{ id: 'l', steps: [step('s', { next: 'u' }), step('t'), step('u')] }] })],
    ['sets a time to acknowledge', team({ matrix: [row('a', { acknowledgeWithin: null })], cadence: [] })],
    ['adds the shipped words', team({ matrix: [row('legal', { explain: {} })] })],
  ];

  test.each(offered)('%s: what it answers is gone, and it does not fit twice', (_name, file) => {
    const before = policyInForce(read(file), { timeZone: 'Europe/Helsinki' });
    const found = lintPolicy(before, NOW, say).find(({ mend }) => mend);
    const mend = found?.mend;
    expect(mend?.label).toBeTruthy();
    const after = mend && applyMend(before, mend);
    if (!found || !mend || !after) throw new Error('no mend');
    expect(
      Object.keys(before).filter((part) => before[part as keyof typeof before] !== after[part as keyof typeof after]),
    ).toEqual([mend.part]);
    expect(() => policySchema.parse({ schema: 1, [mend.part]: after[mend.part as keyof typeof after] })).not.toThrow();
    const left = lintPolicy(after, NOW, say).filter(
      ({ code, row: one, about }) => code === found.code && one === found.row && about === found.about,
    );
    expect(left).toEqual([]);
    expect(applyMend(after, mend)).toBeNull();
  });
});
