import { describe, expect, it } from 'vitest';
import { parsePolicy } from './parse-policy.ts';

/** A policy of the parts given, in one line; `«` stands where the error must point. */
function faultsOf(parts: string) {
  const marked = `{"schema": 1, ${parts}}`;
  const parsed = parsePolicy(marked.replace('«', ''));
  return { column: marked.indexOf('«') + 1, errors: parsed.ok ? [] : parsed.errors };
}

const person = (more: string) => `"people": [{"id": "p1", "name": "Mari"${more}}, {"id": "p2", "name": "Sam"}]`;
const role = (more: string) => `"roles": [{"id": "lead", "name": {}, ${more}}]`;
const row = (more: string) =>
  `"matrix": [{"id": "r", "when": {"all": []}, "type": "functional", "to": {"role": "lead"}, ${more}}]`;
const ladder = (steps: string, more = '') => `"ladders": [{"id": "l", "steps": [${steps}]${more}}]`;
const step = (more = '', id = 'a') => `{"id": "${id}", "after": {"times": 1}, "to": {"role": "lead"}${more}}`;
const turn = (more: string) => role(`"rotation": {"at": "09:00", "days": 7, ${more}}`);

const FAULTS: [string, string, RegExp][] = [
  // Signals (R96)
  [
    'an exception that is a regular expression',
    '"signals": {"anger": {"not": {"any": [«"(a|b)+"]}}}',
    /there are no regular expressions/,
  ],
  // People (R41, R111)
  ['a deputy nobody lists', person(', "deputies": ["p2", «"p9"]'), /nobody in "people" has the id "p9"/],
  ['a deputy of oneself', person(', "deputies": [«"p1"]'), /nobody stands in for themselves/],
  ['working hours nobody defined', person(', "calendar": «"night"'), /no calendar is called "night"; use "office"/],
  [
    'an absence that ends before it starts',
    person(', "absences": [{"from": "2026-12-24T00:00:00Z", "until": «"2026-12-20T00:00:00Z"}]'),
    /ends before it starts/,
  ],
  [
    'an absence of no length',
    person(', "absences": [{"from": "2026-12-24T00:00:00Z", "until": «"2026-12-24T00:00:00Z"}]'),
    /ends before it starts/,
  ],
  [
    'an absence on a day that does not exist',
    person(', "absences": [{"from": «"2026-02-31T25:00:00Z", "until": "2026-12-24T00:00:00Z"}]'),
    /there is no 2026-02-31T25:00:00Z/,
  ],
  [
    'an absence in words',
    person(', "absences": [{"from": «"Christmas", "until": "2026-12-24T00:00:00Z"}]'),
    /ISO 8601 instant/,
  ],
  ['a person without an id', '"people": [{"id": «" ", "name": "Mari"}]', /an id is needed/],
  ['cover hours nobody defined', role('"calendar": «"night"'), /no calendar is called "night"/],
  ['a turn of nobody there', turn('"from": "2026-06-01", "people": ["p1", «"p2"]').replace('"p1", ', ''), /"p2"/],
  ['a turn of nobody', turn('"from": "2026-06-01", "people": «[]'), /must not be empty/],
  ['a turn from a day that does not exist', turn('"from": «"2026-02-30", "people": ["p1"]'), /there is no 2026-02-30/],
  [
    'a turn of no days',
    turn('"from": "2026-06-01", "people": ["p1"]').replace('"days": 7', '"days": «0'),
    /at least 1 is expected/,
  ],
  [
    'a turn of ten years',
    turn('"from": "2026-06-01", "people": ["p1"]').replace('"days": 7', '"days": «3650'),
    /at most 366 is expected/,
  ],
  // Rows
  ['a ladder nobody defined', row('"ladder": «"steep"'), /no ladder is called "steep"; use "standard"/],
  ['a script nobody wrote', row('"scripts": ["approval-needed", «"poem"]'), /no script is called "poem"/],
  ['no time to acknowledge', row('"acknowledgeWithin": «"PT0M"'), /within no time/],
  ['a century to acknowledge', row('"acknowledgeWithin": «"PT876000H"'), /longer than 10000 hours/],
  // Ladders (R7, W20, W21)
  ['a ladder without steps', ladder('').replace('[]', '«[]'), /must not be empty/],
  ['two steps of one name', ladder(`${step()}, ${step()}`).replace(/"a"(?!.*"a")/, '«"a"'), /two steps of this ladder/],
  ['a step nobody defined', ladder(step(', "next": «"z"')), /no step of this ladder is called "z"; use "a"/],
  [
    'steps that go round',
    ladder(`${step()}, ${step('', 'b')}, ${step(', "next": «"a"', 'c')}`),
    /the steps go round: a → b → c → a/,
  ],
  ['a step that leads to itself', ladder(step(', "next": «"a"')), /the steps go round: a → a/],
  [
    'steps that go round at one severity only',
    ladder(
      `${step(', "severities": ["S3"]')}, ${step(', "severities": ["S1"]', 'b')}, ${step(', "severities": ["S1"], "next": «"b"', 'c')}`,
    ),
    /the steps go round: b → c → b/,
  ],
  [
    'a step to a role nobody defined',
    ladder(step()).replace('"to": {"role": "lead"}', '"to": {"role": «"wizard"}'),
    /no role is called "wizard"/,
  ],
  [
    'a step to a person nobody lists',
    ladder(step()).replace('"role": "lead"', '"role": "lead", "person": «"p9"'),
    /"p9"/,
  ],
  ['a step to nobody', ladder(step()).replace('"to": {"role": "lead"}', '"to": «{"deputy": false}'), /write \{"role"/],
  ['a step after words', ladder(step()).replace('{"times": 1}', '«"soon"'), /expected a duration/],
  [
    'a step after no time at all',
    ladder(step()).replace('{"times": 1}', '«{"times": "twice"}'),
    /write \{"times": 2\}|a number/,
  ],
  ['a step after nothing', ladder(step()).replace('{"times": 1}', '«"PT0S"'), /a step at once is the hand-over/],
  ['a step after a century', ladder(step()).replace('{"times": 1}', '«"PT900000H"'), /longer than/],
  ['a step at a severity nobody has', ladder(step(', "severities": [«"S9"]')), /use one of "S1"/],
  ['a thousand repeats', ladder(step(', "repeat": {"times": «1000, "every": "PT5M"}')), /at most 20 is expected/],
  ['repeats without a pause', ladder(step(', "repeat": {"times": 3, "every": «"PT0M"}')), /a time between them/],
  [
    '51 steps',
    ladder(Array.from({ length: 51 }, (_, i) => step('', `s${i}`)).join()).replace('[{"id": "s0"', '«[{"id": "s0"'),
    /at most 50/,
  ],
  ['a pager nobody defined', ladder(step(), ', "pager": «"duty"'), /no destination is called "duty"/],
  [
    'a pager that only shows a text',
    `"destinations": [{"id": "chat", "name": "Chat", "kind": "slack"}], ${ladder(step(), ', "pager": «"chat"')}`,
    /of kind slack, which climbs no ladder; use one of kind pagerduty/,
  ],
  [
    'two destinations of one name',
    '"destinations": [{"id": "x", "name": "A", "kind": "slack"}, {"id": «"x", "name": "B", "kind": "teams"}]',
    /two destinations are called "x"/,
  ],
  [
    'an update every zero minutes',
    '"cadence": [{"severity": "S1", "acknowledge": "PT15M", "tellCustomer": "PT30M", "update": «"PT0M", "askFixOwner": "PT2H"}]',
    /a time of zero/,
  ],
];

describe('a policy that cannot be meant', () => {
  it.each(FAULTS)('points at %s and says what to do', (_name, parts, words) => {
    const { errors, column } = faultsOf(parts);
    expect(errors.map((error) => error.message).join('\n')).toMatch(words);
    expect(errors.find(({ message }) => words.test(message))).toMatchObject({ line: 1, column });
    for (const { message, path } of errors) {
      expect(message).not.toMatch(/Invalid input|undefined|zod/);
      expect(path).not.toBe('');
    }
  });

  it.each([
    [
      'shipped roles where the team names its own',
      `"roles": [{"id": "boss", "name": {}}], ${row('"notify": ["legal", "boss"]')}`,
    ],
    ['shipped ladders where the team has its own', `${ladder(step())}, ${row('"ladder": "silence"')}`],
    ['no ladder at all', row('"ladder": null')],
    ['a script of the library', row('"scripts": ["heard-warm-hand-over"]')],
    ['a jump forward', ladder(`${step(', "next": "c"')}, ${step('', 'b')}, ${step('', 'c')}`)],
    [
      'a jump back that its own severities do not take',
      ladder(
        `${step(', "severities": ["S3"]')}, ${step(', "severities": ["S1"], "next": "c"', 'b')}, ${step(', "severities": ["S3"]', 'c')}`,
      ),
    ],
    [
      'two who stand in for each other',
      '"people": [{"id": "a", "name": "A", "deputies": ["b"]}, {"id": "b", "name": "B", "deputies": ["a"]}]',
    ],
    ['a pager', `"destinations": [{"id": "x", "name": "A", "kind": "pagerduty"}], ${ladder(step(), ', "pager": "x"')}`],
  ])('takes %s', (_name, parts) => {
    expect(faultsOf(parts).errors).toEqual([]);
  });

  it('names fields and stays quick where thousands of things are wrong at once', () => {
    const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
    const text = JSON.stringify({
      schema: 1,
      calendars: [{ id: 'x', timeZone: 'UTC', weekly: {}, holidays: many(10_000, () => '2026-02-30') }],
      people: many(2_000, (i) => ({ id: `p${i}`, name: 'P', deputies: ['nobody'], roles: ['wizard'] })),
      matrix: many(5_000, () => ({ id: 'r', when: { all: [] }, type: 'none', to: { role: 'wizard' }, ladder: 'x' })),
    });
    const started = performance.now();
    const parsed = parsePolicy(text);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(parsed.ok ? 0 : parsed.errors.length).toBe(50);
    expect(parsed.ok ? '' : parsed.errors[0]?.path).toBe('calendars.0.holidays.0');
  });
});
