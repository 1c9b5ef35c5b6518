import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runScript } from '../testing/run-script.ts';
import { lintLines } from './lint-lines.ts';

const script = fileURLToPath(new URL('../lint-policy.ts', import.meta.url));

interface Line {
  level: string;
  code: string;
  path: string;
  line?: number;
  message: string;
}

async function run(input: string, args: readonly string[] = []) {
  const { status, out, err } = await runScript(script, input, args);
  return { status, lines: out.map((line) => JSON.parse(line) as Line), err };
}

/** The same without a process of its own: what the script prints, and its exit status. */
function lint(input: string) {
  const { status, lines } = lintLines(input);
  return { status, lines: lines.map((line) => JSON.parse(line) as Line) };
}

const row = (more: object) => ({
  id: 'r',
  when: { tag: 'vip' },
  type: 'functional',
  to: { role: 'lead' },
  acknowledgeWithin: 'PT1H',
  explain: { en: 'Hello' },
  ...more,
});
const step = (more: object) => ({ id: 'a', after: { times: 1 }, to: { role: 'lead' }, ...more });

describe('npm run lint-policy', { timeout: 60_000 }, () => {
  test('has one warning for the shipped policy, and ends with 0', async () => {
    const { status, lines, err } = await run('{"schema": 1}');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(lines.map(({ level, code, path, line }) => [level, code, path, line])).toEqual([
      ['warning', 'nobody-named', 'people', undefined],
    ]);
  });

  test('has no error for the example of README.md, and no place that is not in it', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const example = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const given = Object.keys(JSON.parse(example));
    const { status, lines } = lint(example);
    expect(status).toBe(0);
    expect(lines.filter(({ code }) => code === 'role-without-people')).toEqual([
      expect.objectContaining({ level: 'warning', path: 'people', message: expect.stringContaining('team lead') }),
    ]);
    expect(lines.filter(({ path }) => path.includes('.') && !given.includes(path.split('.')[0] ?? ''))).toEqual([]);
  });

  test('names level, code, place, line and row, errors first, and ends with 1 where there is an error', async () => {
    const policy = `{
      "schema": 1,
      "people": [{"id": "ann", "name": "Ann", "roles": ["lead"], "deputies": ["bo"]}, {"id": "bo", "name": "Bo"}],
      "matrix": [
        ${JSON.stringify(row({ id: 'first' }))},
        ${JSON.stringify(row({ id: 'second', to: { role: 'legal' }, ladder: null }))}
      ]
    }`;
    const { status, lines } = await run(policy);
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.objectContaining({ level: 'error', code: 'dead-end', path: 'matrix.1.to.role', line: 6, row: 'second' }),
      expect.objectContaining({ level: 'warning', code: 'role-without-people', path: 'people', line: 3 }),
      expect.objectContaining({ level: 'warning', code: 'same-condition', path: 'matrix.1', line: 6, row: 'second' }),
    ]);
  });

  test.each<[string, string, Partial<Line>]>([
    ['no JSON', '{\n  "schema": 1,\n  oops\n}', { code: 'invalid', line: 3 }],
    ['nothing', '', { code: 'invalid', line: 1 }],
    ['a list', '[]', { code: 'invalid', line: 1 }],
    [
      'a zone that does not exist',
      '{"schema": 1, "calendars": [\n{"id": "x", "timeZone": "Mars/Base", "weekly": {}}]}',
      { code: 'invalid', path: 'calendars.0.timeZone', line: 2 },
    ],
    [
      'overlapping periods',
      '{"schema": 1, "calendars": [{"id": "x", "timeZone": "UTC", "weekly": {"mon": [["09:00", "12:00"],\n["11:00", "17:00"]]}}]}',
      { code: 'invalid', path: 'calendars.0.weekly.mon.1', line: 2 },
    ],
    [
      'a target of a century',
      '{"schema": 1, "slas": [{"id": "s", "calendar": null, "targets": {"default": {\n"resolution": "PT876000H"}}}]}',
      { code: 'invalid', path: 'slas.0.targets.default.resolution', line: 2 },
    ],
    [
      'steps that go round',
      `{"schema": 1, "ladders": [{"id": "l", "steps": [${JSON.stringify(step({}))},\n${JSON.stringify(step({ id: 'b', next: 'a' }))}]}]}`,
      { code: 'ladder-loop', path: 'ladders.0.steps.1.next', line: 2 },
    ],
    [
      'a role nobody defined',
      `{"schema": 1, "matrix": [\n${JSON.stringify(row({ to: { role: 'wizard' } }))}]}`,
      { code: 'invalid', path: 'matrix.0.to.role', line: 2 },
    ],
    ['brackets without end', '['.repeat(200_000), { code: 'invalid' }],
    ['three megabytes', `{"schema": 1, "x": "${'a'.repeat(3_000_000)}"}`, { code: 'invalid', line: 1 }],
    ['a binary file', '\u0000\u0001\uFFFD\u0007PK'.repeat(1_000), { code: 'invalid' }],
  ])('says what is wrong with %s, once, and ends with 1', (_name, text, expected) => {
    const { status, lines } = lint(text);
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({ level: 'error', ...expected });
    const [first] = lines;
    expect(lines.filter(({ path, level }) => level === 'error' && path === first?.path && path !== '')).toHaveLength(
      first?.path === '' ? 0 : 1,
    );
    expect(lines.map(({ message }) => message).join()).not.toMatch(/undefined|Invalid input|zod/);
  });

  test('three megabytes of no policy and binary bytes go through the pipe', async () => {
    for (const text of [`{"schema": 1, "x": "${'a'.repeat(3_000_000)}"}`, '\u0000\u0001\uFFFD\u0007PK'.repeat(1_000)]) {
      const { status, lines, err } = await run(text);
      expect({ status, err, lines }).toEqual({ status: 1, err: '', lines: lint(text).lines });
    }
  });

  test('a matrix of 5,000 rows that all go wrong', () => {
    const matrix = Array.from({ length: 5_000 }, (_, i) =>
      row({ id: `r${i}`, when: { all: [{ tag: `t${i % 50}` }, { level: 'watch' }] }, explain: {} }),
    );
    const people = [{ id: 'ann', name: 'Ann', roles: ['legal'] }];
    const { status, lines } = lint(JSON.stringify({ schema: 1, matrix, people, ladders: [] }));
    expect(status).toBe(1);
    const codes = new Set(lines.map(({ code }) => code));
    expect([...codes]).toEqual(expect.arrayContaining(['nobody-reached', 'same-condition', 'no-explanation']));
  });

  test('a byte order mark is no fault; a call that makes no sense is, and ends with 2', async () => {
    expect((await run('\ufeff{"schema": 1}')).status).toBe(0);
    const { status, err } = await run('', ['policy.json']);
    expect([status, err]).toEqual([2, expect.stringContaining('usage')]);
  });
});
