import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { assessmentSchema } from '../../lib/model/assessment.ts';
import { makeTicket } from '../../lib/signals/test-ticket.ts';
import { runScript } from '../testing/run-script.ts';
import { PolicyFileError, readPolicyFile } from './read-policy-file.ts';

const script = fileURLToPath(new URL('../assess.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'simmer-assess-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (input: string, args: readonly string[] = []) => runScript(script, input, args);

const line = (text: string) => JSON.stringify(makeTicket([{ text }]));
const policyFile = (text: string) => {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, text);
  return path;
};

describe('npm run assess', { timeout: 60_000 }, () => {
  test('gives one assessment a ticket, in order', async () => {
    const { status, out, err } = await run(`${line('Where is it?')}\n\n${line('Get me your manager.')}\n`);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const levels = out.map((text) => assessmentSchema.parse(JSON.parse(text)).level);
    expect(levels).toEqual(['calm', 'at-risk']);
  });

  test('puts an error in the place of a line that is no ticket, goes on, and ends with 1', async () => {
    const wrong = JSON.stringify({ ...makeTicket([{ text: 'x' }]), messages: [{ id: 'm1', role: 'boss', text: 'x' }] });
    const { status, out } = await run(`${line('a')}\nnonsense\n${wrong}\n[]\n${line('b')}`);
    expect(status).toBe(1);
    const answers = out.map((text) => JSON.parse(text));
    expect(answers.map(({ error }) => error?.line ?? null)).toEqual([null, 2, 3, 4, null]);
    expect(answers[2].error.path).toBe('messages.0.role');
    expect(answers[2].error.message).toContain('"customer"');
    expect(answers[1].error.message).toContain('no JSON');
  });

  test('uses the policy it is given', async () => {
    const off = policyFile('{"schema": 1, "signals": {"manager-demand": {"on": false}}}');
    const { out, status } = await run(line('Get me your manager.'), ['--policy', off]);
    expect(status).toBe(0);
    expect(JSON.parse(out[0] ?? '').score).toBe(0);
  });

  test.each([
    ['{\n  "schema": 1,\n  "levels": {"watch": "warm"}\n}', /:3:23: levels\.watch: a number is expected/],
    ['{\n  "schema": 1,\n  "signal": {}\n}', /:3:3: signal: nothing here is called "signal"/],
    ['{\n  "schema": 1,\n\n  oops\n}', /:4:3: this is not JSON/],
    ['', /:1:1: the policy is empty/],
  ])('names file and line of a policy that is wrong: %s', (text, expected) => {
    const read = () => readPolicyFile(policyFile(text));
    expect(read).toThrow(PolicyFileError);
    expect(read).toThrow(expected);
  });

  test('says what is wrong with a policy, assesses nothing, and ends with 2', async () => {
    const { status, out, err } = await run(line('x'), ['--policy', policyFile('{\n  "schema": 1,\n\n  oops\n}')]);
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(err).toMatch(/:4:3: this is not JSON/);
  });

  test('says so where the policy cannot be read, or the call makes no sense', async () => {
    const missing = await run('', ['--policy', join(folder, 'none.json')]);
    expect([missing.status, missing.err]).toEqual([2, expect.stringContaining('cannot be read')]);
    const unknown = await run('', ['--polizei']);
    expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('usage')]);
  });

  test('takes a message of a megabyte and a ticket of 2,000 messages', async () => {
    const long = line(`${'log line 12:30 GET /index.html 200\n'.repeat(30_000)}I am furious.`);
    const many = JSON.stringify(
      makeTicket(Array.from({ length: 2_000 }, (_, n) => ({ text: `Number ${n}, any update?` }))),
    );
    const before = performance.now();
    const { status, out } = await run(`${long}\n${many}\n`);
    expect(performance.now() - before).toBeLessThan(30_000);
    expect(status).toBe(0);
    expect(JSON.parse(out[0] ?? '').level).toBe('at-risk');
  });

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [script]);
    const first = new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.write(`${line('a')}\n`);
    await first;
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  test('counts similar tickets among the lines before, by when they were observed', async () => {
    const at = (number: number, subject: string, observedAt: string) =>
      JSON.stringify({
        ...makeTicket([{ text: 'It does not let me in.' }]),
        key: `acme/${number}`,
        subject,
        observedAt,
      });
    const subjects = [
      'Login down',
      'Cannot log in',
      'Where is my order',
      'Login not working',
      'Login is down',
      'Log in!',
    ];
    const lines = subjects.map((subject, i) => at(i, subject, `2026-06-10T10:0${i}:00Z`));
    const { out } = await run([...lines, at(9, 'Login down', '2026-06-10T11:00:00Z')].join('\n'));
    const similar = out.map((text) => JSON.parse(text).route.row === 'similar');
    expect(similar).toEqual([false, false, false, false, false, true, false]);
  });
});
