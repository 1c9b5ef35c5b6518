import 'temporal-polyfill/global';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, translator } from '../../i18n/translator.ts';
import type { LintCode, LintFinding } from '../../model/lint-finding.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { policyInForce } from '../../policy/in-force.ts';
import { findNewErrors, lintPolicy } from './lint-policy.ts';
import { away, NOW, people, read, row, step, team } from './testing/small-team.ts';

const say = translator('en');
const lint = (file: object, now = NOW) =>
  lintPolicy(policyInForce(read(file), { timeZone: 'Europe/Helsinki' }), now, say);
const codes = (file: object) => lint(file).map(({ code, row, about }) => [code, row ?? about ?? null]);
const only = (file: object, code: LintCode): LintFinding => {
  const found = lint(file).filter((one) => one.code === code);
  expect(found).toHaveLength(1);
  return found[0] as LintFinding;
};

describe('the shipped policy', () => {
  it('lints with no error and no warning but "nobody is named yet"', () => {
    expect(lint({}).map(({ level, code }) => [level, code])).toEqual([['warning', 'nobody-named']]);
    expect(lint(defaultPolicy('Asia/Tokyo')).map(({ code }) => code)).toEqual(['nobody-named']);
  });

  it('does not drown whoever names the first person', () => {
    const first = lint({ people: [{ id: 'ann', name: 'Ann', roles: ['agent'] }] });
    expect(first.map(({ level, code }) => [level, code])).toEqual([['warning', 'nobody-reached']]);
    const staffed = lint({ people: people.map((one) => ({ ...one, roles: ['lead', 'escalation-manager'] })) });
    expect(staffed.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has nothing to say of a team in which every role is held twice', () => {
    const roles = defaultPolicy().roles.map(({ id }) => id);
    expect(codes({ people: people.map((one) => ({ ...one, roles })) })).toEqual([]);
  });
});

it('has nothing to say of a small team in which all is well', () => expect(codes(team({}))).toEqual([]));

describe('rows that never take a ticket', () => {
  test.each<[string, object[], [LintCode, string][]]>([
    ['asked for above', [row('a'), row('b', { when: { tag: ' A' } })], [['unreachable', 'b']]],
    ['asked for above, word for word', [row('a'), row('b', { when: { tag: 'a' } })], [['same-condition', 'b']]],
    ['everything is taken above', [row('a', { when: { all: [] } }), row('b')], [['unreachable', 'b']]],
    [
      'two levels at once',
      [row('a', { when: { all: [{ level: 'calm' }, { level: 'critical' }] } })],
      [['never-holds', 'a']],
    ],
    [
      'a protective row takes nothing',
      [row('a', { protective: true }), row('b', { when: { tag: 'a' }, to: { role: 'assignee' } })],
      [],
    ],
    [
      'what can never be takes nothing',
      [row('a', { when: { not: { all: [] } } }), row('b', { when: { not: { all: [] } } })],
      [
        ['never-holds', 'a'],
        ['never-holds', 'b'],
      ],
    ],
  ])('%s', (_name, matrix, expected) => expect(codes(team({ matrix }))).toEqual(expected));

  it('asks of a row that was only just added when it holds, and nothing else', () => {
    const added = row('row-1', { when: { any: [] }, to: { role: 'legal' }, ladder: null, explain: {} });
    expect(codes(team({ matrix: [row('a'), added] }))).toEqual([['no-condition', 'row-1']]);
    expect(only(team({ matrix: [row('a'), added] }), 'no-condition')).not.toHaveProperty('mend');
  });

  it('names a signal that is switched off', () => {
    const found = only(
      team({ matrix: [row('a', { when: { signal: 'anger' } })], signals: { anger: { on: false } } }),
      'signal-off',
    );
    expect(found.message).toContain('Anger');
  });

  it('names the rows that take all of it together', () => {
    const matrix = [
      row('a', { when: { severity: ['S1'] } }),
      row('b', { when: { severity: ['S2', 'S3'] } }),
      row('c', { when: { all: [{ tag: 'c' }, { severity: ['S1', 'S2'] }] } }),
    ];
    expect(only(team({ matrix }), 'unreachable').message).toContain('a and b');
  });

  it('says so where there are no rows at all', () => {
    expect(codes(team({ matrix: [] }))).toEqual([['no-rows', null]]);
  });

  it('names a protective row that adds nobody, and none that does', () => {
    const guard = (more: object = {}) => row('guard', { when: { signal: 'abuse' }, protective: true, ...more });
    const all = row('all', { when: { all: [] } });
    expect(codes(team({ matrix: [guard(), all] }))).toEqual([['protective-adds-nobody', 'guard']]);
    expect(codes(team({ matrix: [guard({ acknowledgeWithin: 'PT5M' }), all] }))).toEqual([]);
    expect(codes(team({ matrix: [guard(), row('other', { to: { role: 'assignee' } }), all] }))).toEqual([]);
  });
});

describe('who is reached', () => {
  const legal = row('b', { to: { role: 'legal' } });

  it('says once whom the shipped rows wait for; a row that the team changed is its own', () => {
    const mari = { id: 'mari', name: 'Mari', roles: ['escalation-manager'], deputies: ['bo'] };
    const nobody = [mari, { id: 'bo', name: 'Bo' }];
    const found = only({ people: nobody }, 'role-without-people');
    expect(found).toMatchObject({ level: 'warning', path: ['people'] });
    expect(found.message).toMatch(/^Nobody holds yet: .*team lead.*specialist/);
    expect(lint({ people: nobody }).filter(({ code }) => code === 'dead-end')).toEqual([]);
    const matrix = defaultPolicy().matrix.map((one) => (one.id === 'manager' ? { ...one, tier: 3 } : one));
    expect(only({ people: nobody, matrix }, 'dead-end')).toMatchObject({ level: 'error', row: 'manager' });
    const saved = findNewErrors(
      policyInForce(read({ people: nobody })),
      policyInForce(read({ people: nobody, matrix })),
      NOW,
      say,
    );
    expect(saved).toEqual([]);
  });

  it('is an error where a row reaches nobody, nor does its ladder (W21)', () => {
    const dead = team({ matrix: [row('a'), { ...legal, ladder: null }] });
    expect(only(dead, 'dead-end')).toMatchObject({ level: 'error', row: 'b', path: ['matrix', 1, 'to', 'role'] });
    expect(codes(team({ matrix: [row('a'), legal] }))).toEqual([['role-without-people', 'b']]);
  });

  it('counts whoever has the ticket, the account’s own people, turns, and a service that runs the ladder', () => {
    const dead = { ladders: [{ id: 'l', steps: [step('s', { to: { role: 'executive' } })] }] };
    const to = (role: string, more: object = {}) =>
      codes(team({ ...dead, matrix: [row('a', { to: { role } })], ...more }));
    expect(to('assignee')).toEqual([['role-without-people', 'executive']]);
    expect(to('csm', { accounts: [{ domain: 'x.example', name: 'X', tier: 'high', csm: 'bo' }] })).toEqual([
      ['role-without-people', 'executive'],
    ]);
    expect(to('csm')).toContainEqual(['dead-end', 'a']);
    const rotation = { from: '2026-01-01', at: '09:00', days: 7, people: ['ann', 'bo'] };
    expect(to('legal', { roles: [{ id: 'legal', name: { en: 'law' }, rotation }] })).toEqual([
      ['role-without-people', 'executive'],
    ]);
    const destinations = [{ id: 'pd', name: 'PD', kind: 'pagerduty' }];
    const paged = { destinations, ladders: [{ ...dead.ladders[0], pager: 'pd' }] };
    expect(codes(team({ ...paged, matrix: [legal] })).map(([code]) => code)).not.toContain('dead-end');
  });

  it('names the hours of the coming week in which nobody is on duty (W20)', () => {
    const gone = people.map((one) => ({ ...one, ...away('2026-11-25T11:00:00', '2026-11-25T13:00:00') }));
    const found = only(team({ people: gone }), 'nobody-on-duty');
    expect(found.message).toBe('In the coming week nobody is on duty for “team lead” at these times: Wed 13:00–15:00.');
    const closed = { calendars: [{ id: 'never', timeZone: 'UTC', weekly: {} }] };
    expect(only(team(closed), 'nobody-on-duty').message).toContain('never open');
  });

  it('names who is away without anybody to stand in, and since when all of a ring are', () => {
    const named = [row('a', { to: { role: 'lead', person: 'ann' } })];
    const ann = { ...people[0], ...away('2026-11-20T00:00:00', '2026-11-25T10:00:00') };
    expect(codes(team({ people: [ann, people[1]], matrix: named }))).toEqual([]);
    const alone = { ...ann, deputies: [] };
    expect(only(team({ people: [alone, people[1]], matrix: named }), 'person-away').message).toContain(
      'until Wed 25 Nov 12:00',
    );
    const bo = { ...people[1], ...away('2026-11-24T00:00:00', '2026-11-30T00:00:00') };
    expect(only(team({ people: [ann, bo] }), 'deputies-in-a-ring').message).toContain('Ann and Bo');
  });

  it('names the only one of a role who has no deputy', () => {
    const ann = { id: 'ann', name: 'Ann', roles: ['lead'] };
    expect(only(team({ people: [ann] }), 'deputy-missing')).not.toHaveProperty('mend');
    expect(codes(team({ people: [ann, { id: 'bo', name: 'Bo' }] }))).toEqual([['deputy-missing', 'a']]);
    expect(
      codes(
        team({
          people: [
            { ...ann, deputies: ['bo'] },
            { id: 'bo', name: 'Bo' },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe('what was promised (R35)', () => {
  const sla = (targets: object, more: object = {}) => ({ slas: [{ id: 'gold', calendar: null, targets, ...more }] });

  it('is compared with the time to acknowledge, for tickets the row can take', () => {
    const late = team(sla({ default: { 'first-reply': 'PT30M' } }));
    expect(only(late, 'acknowledge-late').message).toContain('1 h to acknowledge');
    expect(codes(team(sla({ default: { 'first-reply': 'PT1H' } })))).toEqual([]);
    expect(codes(team(sla({ default: { 'first-reply': 'PT30M' } }, { guess: true })))).toEqual([]);
    const others = sla({ default: { 'first-reply': 'PT30M' } }, { when: { not: { tag: 'a' } } });
    expect(codes(team(others))).toEqual([]);
  });

  it('is said once for a service level, by its name, of rows that its tickets can come to', () => {
    const urgent = sla({ default: { 'first-reply': 'PT30M' } }, { name: 'Gold care', when: { priority: ['urgent'] } });
    const matrix = [row('a'), row('b'), row('c', { when: { priority: ['low'] } })];
    const found = only(team({ ...urgent, matrix }), 'acknowledge-late');
    expect(found.message).toContain('(Gold care): a and b.');
  });

  it('must be one that can come into use', () => {
    const slas = [
      { id: 'all', name: 'Everyone', calendar: null, targets: {} },
      { id: 'gold', name: 'Gold', when: { tag: 'gold' }, calendar: null, targets: {} },
    ];
    expect(only(team({ slas }), 'sla-unreachable')).toMatchObject({
      path: ['slas', 1],
      about: 'gold',
      message: expect.stringMatching(/“Gold” is never used.*Everyone.*Move it up/),
      mend: { part: 'slas' },
    });
    expect(codes(team({ slas: slas.toReversed() }))).toEqual([]);
    const [all] = slas;
    expect(only(team({ slas: [all, { ...all, id: 'again' }] }), 'sla-unreachable')).not.toHaveProperty('mend');
  });

  it('is said once of rows that are late for some tickets only', () => {
    const some = sla({ urgent: { 'first-reply': 'PT30M' }, default: { 'first-reply': 'PT4H' } });
    const matrix = [row('a'), row('b'), row('c', { when: { priority: ['low'] } })];
    const found = only(team({ ...some, matrix }), 'acknowledge-late');
    expect(found.message).toMatch(/a and b.*own/);
    expect(found.message).toContain('gold, Urgent');
  });

  it('is compared with the steps of the ladder', () => {
    const late = { ladders: [{ id: 'l', steps: [step('s', { after: 'PT5H' })] }] };
    expect(only(team({ ...late, ...sla({ default: { 'first-reply': 'PT4H' } }) }), 'ladder-late').message).toContain(
      '5 h',
    );
    const twice = { ladders: [{ id: 'l', steps: [step('s'), step('t', { after: { times: 9 } })] }] };
    expect(only(team({ ...twice, ...sla({ default: { resolution: 'PT8H' } }) }), 'ladder-late').message).toContain(
      '“t” after 9 h',
    );
    expect(codes(team({ ...twice, ...sla({ default: { resolution: 'PT9H' } }) }))).toEqual([]);
  });
});

describe('words for the customer (R126)', () => {
  it('are missed in any language, and in each the team is seen to use', () => {
    expect(codes(team({ matrix: [row('a', { explain: { en: ' ' } })] }))).toEqual([['no-explanation', 'a']]);
    const finnish = [row('a', { explain: { en: 'Hello', fi: 'Hei' } }), row('b')];
    expect(only(team({ matrix: finnish }), 'no-explanation').message).toContain('Finnish');
    const script = { id: 's', language: 'ja', title: 't', text: 'x', signals: [] };
    expect(only(team({ scripts: [script] }), 'no-explanation').message).toContain('Japanese');
  });
});

describe('ladders (R7, W21)', () => {
  it('must end, and be gone up whole', () => {
    const round = { ladders: [{ id: 'l', steps: [step('s'), step('t', { next: 's' })] }] };
    expect(only(team(round), 'ladder-loop')).toMatchObject({
      level: 'error',
      path: ['ladders', 0, 'steps', 1, 'next'],
    });
    const over = { ladders: [{ id: 'l', steps: [step('s', { next: 'u' }), step('t'), step('u')] }] };
    expect(only(team(over), 'ladder-step-unused').path).toEqual(['ladders', 0, 'steps', 1]);
    const untimed = { matrix: [row('a', { acknowledgeWithin: null })] };
    expect(codes(team({ ...untimed, cadence: [] }))).toEqual([['ladder-never-starts', 'a']]);
    // The cadence of the case's severity gives the time where the row gives none.
    expect(codes(team(untimed))).toEqual([]);
  });
});

it('speaks the reader’s language, and keeps its feet where a policy names what is not there', () => {
  const odd = team({
    matrix: [row('a', { to: { role: 'wizard', person: 'nobody' }, ladder: 'none', notify: ['x'] })],
    roles: [
      { id: 'lead', name: {}, calendar: 'gone', rotation: { from: '2026-02-30', at: '09:00', days: 1, people: ['z'] } },
    ],
    people: [{ id: 'ann', name: 'Ann', roles: ['y'], deputies: ['ann', 'q'], calendar: 'gone' }],
  });
  for (const language of LANGUAGES)
    for (const { message } of lintPolicy(policyInForce(read(odd)), NOW, translator(language)))
      expect(message).not.toMatch(/[{}]|undefined|lint\./);
});
