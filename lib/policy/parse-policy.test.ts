import { describe, expect, it } from 'vitest';
import { parsePolicy } from './parse-policy.ts';

/** A policy text with `«` where the error must point. */
function errorsOf(marked: string) {
  const at = marked.indexOf('«');
  const text = marked.replace('«', '');
  const before = text.slice(0, at).split('\n');
  const parsed = parsePolicy(text);
  const errors = parsed.ok ? [] : parsed.errors;
  return { errors, place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}

const calendar = '{"id": "hq", "timeZone": "Europe/Helsinki", "weekly": {"mon": [["09:00", "17:00"]]}}';

const FAULTS: [string, string, RegExp][] = [
  ['a missing comma', '{\n  "schema": 1\n  «"levels": {}\n}', /comma/],
  ['a comma too many', '{\n  "schema": 1,\n«}', /comma too many/],
  ['a missing bracket', '{"schema": 1, "matrix": [«', /closing|value is expected/],
  ['a comment', '{"schema": 1 «/* no */}', /comments/],
  ['text without quotes', '{"schema": 1, "slas": «nonsense}', /quotes|value/],
  ['a text left open', '{"schema": 1, "reviewSites": [«"G2]}', /closing quote/],
  ['something behind the end', '{"schema": 1} «{}', /remove what follows/],
  ['another schema', '{"schema": «2}', /use one of 1/],
  ['no object', '«[]', /object/],
  ['a part nobody knows', '{"schema": 1,\n "«matrx": []}'.replace('"«', '«"'), /called "matrx"/],
  ['a part given twice', '{"schema": 1,\n «"schema": 1}', /twice/],
  ['a wrong type', '{"schema": 1, "reviewSites": «"G2"}', /a list/],
  [
    'a zone that does not exist',
    `{"schema": 1, "calendars": [{"id": "x", "timeZone": «"Mars/Base", "weekly": {}}]}`,
    /no such time zone/,
  ],
  [
    'an unknown day',
    '{"schema": 1, "calendars": [{"id": "x", "timeZone": "UTC", "weekly": {«"maanantai": []}}]}',
    /"maanantai"/,
  ],
  [
    'a period across midnight',
    '{"schema": 1, "calendars": [{"id": "x", "timeZone": "UTC", "weekly": {"mon": [«["22:00", "06:00"]]}}]}',
    /midnight/,
  ],
  [
    'overlapping periods',
    '{"schema": 1, "calendars": [{"id": "x", "timeZone": "UTC", "weekly": {"mon": [["09:00", "12:00"], «["11:00", "17:00"]]}}]}',
    /overlaps 09:00–12:00/,
  ],
  [
    'a holiday that is no date',
    `{"schema": 1, "calendars": [{"id": "x", "timeZone": "UTC", "weekly": {}, "holidays": ["2026-01-01", «"2026-02-30"]}]}`,
    /there is no 2026-02-30/,
  ],
  [
    'a holiday that is nonsense',
    `{"schema": 1, "calendars": [{"id": "x", "timeZone": "UTC", "weekly": {}, "holidays": [«"Xmas"]}]}`,
    /2026-12-06/,
  ],
  ['points below the scale', '{"schema": 1, "signals": {"anger": {"points": «-5}}}', /0 to 100/],
  ['points above the scale', '{"schema": 1, "signals": {"anger": {"points": «500}}}', /0 to 100/],
  ['a review site without a name', '{"schema": 1, "reviewSites": ["G2", «""]}', /needs a name/],
  [
    'a script without a title',
    '{"schema": 1, "scripts": [{"id": "a", "language": "en", "title": «" ", "text": "Hello", "signals": []}]}',
    /needs its title/,
  ],
  [
    'a script without a text',
    '{"schema": 1, "scripts": [{"id": "a", "language": "en", "title": "A", "text": «"", "signals": []}]}',
    /needs its text/,
  ],
  [
    'a name used twice',
    `{"schema": 1, "calendars": [${calendar},\n ${calendar.replace('"hq"', '«"hq"')}]}`,
    /two calendars are called "hq"/,
  ],
  [
    'a calendar nobody defined',
    `{"schema": 1, "calendars": [${calendar}], "slas": [{"id": "s", "calendar": «"hk", "targets": {}}]}`,
    /no calendar is called "hk"; use "hq"/,
  ],
  [
    'a target in days',
    '{"schema": 1, "slas": [{"id": "s", "calendar": null, "targets": {"default": {"resolution": «"P1D"}}}]}',
    /days are not accepted/,
  ],
  [
    'a target of zero',
    '{"schema": 1, "slas": [{"id": "s", "calendar": null, "targets": {"default": {"resolution": «"PT0S"}}}]}',
    /zero/,
  ],
  [
    'a target of a century',
    '{"schema": 1, "slas": [{"id": "s", "calendar": null, "targets": {"default": {"resolution": «"PT876000H"}}}]}',
    /longer than/,
  ],
  [
    'a target too long for any number',
    `{"schema": 1, "slas": [{"id": "s", "calendar": null, "targets": {"default": {"resolution": «"PT${'9'.repeat(400)}H"}}}]}`,
    /longer than/,
  ],
  [
    'an SLA that asks for a signal',
    '{"schema": 1, "slas": [{"id": "s", "when": {"all": [{«"signal": "anger"}]}, "calendar": null, "targets": {}}]}',
    /before "signal" is known/,
  ],
  [
    'a row to a role nobody defined',
    '{"schema": 1, "matrix": [{"id": "r", "when": {"all": []}, "type": "functional", "to": {"role": «"wizard"}}]}',
    /no role is called "wizard"/,
  ],
  [
    'a row to a person nobody lists',
    '{"schema": 1, "matrix": [{"id": "r", "when": {"all": []}, "type": "functional", "to": {"role": "lead", "person": «"p9"}}]}',
    /"p9"/,
  ],
  [
    'a row that tells an unknown role',
    '{"schema": 1, "matrix": [{"id": "r", "when": {"all": []}, "type": "functional", "to": {"role": "lead"}, "notify": ["csm", «"boss"]}]}',
    /"boss"/,
  ],
  [
    'a row without a type',
    '{"schema": 1, "matrix": [«{"id": "r", "when": {"all": []}, "to": {"role": "lead"}}]}',
    /use one of/,
  ],
  [
    'an unknown test',
    '{"schema": 1, "matrix": [{"id": "r", "when": {"any": [{"signal": "abuse"}, {«"signl": "abuse"}]}, "type": "none", "to": {"role": "lead"}}]}',
    /no test is called "signl"/,
  ],
  [
    'an unknown signal',
    '{"schema": 1, "matrix": [{"id": "r", "when": {"not": {"signal": «"angr"}}, "type": "none", "to": {"role": "lead"}}]}',
    /manager-demand/,
  ],
  [
    'two tests in one',
    '{"schema": 1, "matrix": [{"id": "r", "when": «{"signal": "abuse", "tag": "vip"}, "type": "none", "to": {"role": "lead"}}]}',
    /exactly one test/,
  ],
  ['levels that do not rise', '{"schema": 1, "levels": «{"watch": 60, "at-risk": 40, "critical": 80}}', /levels rise/],
];

describe('parsePolicy', () => {
  it.each(FAULTS)('points at %s and says what to do', (_name, marked, words) => {
    const { errors, place } = errorsOf(marked);
    expect(errors[0]).toMatchObject(place);
    expect(errors[0]?.message).toMatch(words);
    expect(errors[0]?.message).not.toMatch(/Invalid input|undefined|zod/);
  });

  it('names the path, and lists several errors in the order of the text', () => {
    const text =
      '{"schema": 1,\n"matrix": [{"id": "r", "when": {"tag": 7}, "type": "none", "to": {"role": "lead"}}],\n"levels": 4}';
    const parsed = parsePolicy(text);
    expect(parsed.ok ? [] : parsed.errors.map(({ line, path }) => [line, path])).toEqual([
      [2, 'matrix.0.when.tag'],
      [3, 'levels'],
    ]);
  });

  it('gives the policy with the defaults of its rows filled in', () => {
    const row = '{"id": "r", "when": {"signal": "abuse"}, "type": "none", "to": {"role": "lead"}}';
    const parsed = parsePolicy(`{"schema": 1, "calendars": [${calendar}], "matrix": [${row}]}`);
    expect(parsed).toMatchObject({
      ok: true,
      policy: { matrix: [{ mode: 'transfer', tier: 2, notify: [], protective: false }] },
    });
  });

  it('lets an SLA use the shipped calendar where the team defines none', () => {
    expect(parsePolicy('{"schema": 1, "slas": [{"id": "s", "calendar": "office", "targets": {}}]}').ok).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['a million brackets', '['.repeat(1_000_000)],
    ['a million objects in one another', '{"a":'.repeat(200_000)],
    ['a megabyte of garbage', 'x, %&¤" '.repeat(131_072)],
    ['a megabyte of text', `"${'a'.repeat(1_048_576)}"`],
    ['thirty megabytes', ' '.repeat(30_000_000).concat('{}')],
    ['a binary file', '\u0000\u0001\uFFFD\u0007PK'.repeat(1000)],
    ['deep conditions', `{"schema": 1, "matrix": [{"when": ${'{"not":'.repeat(5000)}{"all":[]}${'}'.repeat(5000)}}]}`],
  ])('answers %s with one plain sentence or a few', (_name, text) => {
    const started = performance.now();
    const parsed = parsePolicy(text);
    expect(parsed.ok ? 0 : parsed.errors.length).toBeGreaterThan(0);
    expect(parsed.ok ? 0 : parsed.errors.length).toBeLessThanOrEqual(50);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('takes 5,000 rows and 10,000 holidays', () => {
    const holidays = Array.from({ length: 10_000 }, (_, i) => new Date(i * 86_400_000).toISOString().slice(0, 10));
    const matrix = Array.from({ length: 5000 }, (_, i) => ({
      id: `r${i}`,
      when: { tag: `t${i}` },
      type: 'none',
      to: { role: 'lead' },
    }));
    const calendars = [{ id: 'x', timeZone: 'UTC', weekly: {}, holidays }];
    expect(parsePolicy(JSON.stringify({ schema: 1, calendars, matrix })).ok).toBe(true);
  });
});
