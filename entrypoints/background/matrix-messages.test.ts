import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
beforeEach(start);

const parts = () => ok<Answer<'parts.get'>>('parts.get', { parts: ['matrix', 'ladders'] }, page);
const save = async (values: object, reset?: string[]) => {
  const { version } = await parts();
  const result = await ok<Answer<'parts.set'>>('parts.set', { values, ...(reset && { reset }), version }, page);
  expect(result.errors).toEqual([]);
};
const history = async () => (await ok<Answer<'matrix.history'>>('matrix.history', {}, page)).versions;
const edited = async () => {
  const { values } = await parts();
  return { matrix: values.matrix ?? [], ladders: values.ladders ?? [] };
};

describe('the matrix and its editor', () => {
  it('says what rows may name, and what the shipped rows say', async () => {
    const context = await ok<Answer<'matrix.context'>>('matrix.context', {}, page);
    expect(context.roles).toContainEqual({ id: 'lead', name: 'team lead' });
    expect(context.languages).toEqual(['en', 'fi', 'et', 'zh', 'id', 'ja']);
    expect(context.explanations.legal?.en).toContain('{name}');
    expect(context.scripts.every(({ name }) => !/[{}]/.test(name))).toBe(true);
    expect(context).toMatchObject({ people: [], pagers: [], tiers: [] });
  });

  it('says who is on duty now, or why nobody is (R111)', async () => {
    const duty = (to: object) => ok<Answer<'matrix.duty'>>('matrix.duty', { to }, page);
    expect(await duty({ role: 'lead' })).toMatchObject({ person: null, hole: 'no-people' });
    const people = [{ id: 'p1', name: 'Maija', roles: ['lead'], calendar: null }];
    const { version } = await parts();
    const roles = [{ id: 'lead', name: { en: 'captain' }, calendar: null }];
    await ok('parts.set', { values: { people, roles }, version }, page);
    expect(await duty({ role: 'lead' })).toEqual({ person: 'Maija', absent: null, hole: null, until: null });
    expect(await duty({ role: 'assignee' })).toMatchObject({ person: null, hole: null });
  });

  it('offers templates and the shipped matrix', async () => {
    const { shipped, templates } = await ok<Answer<'matrix.templates'>>('matrix.templates', {}, page);
    expect(shipped).toEqual(await edited());
    expect(templates.map(({ id }) => id)).toEqual(['small-team', 'saas', 'regulated']);
  });

  it('keeps every change with its author, and gives back what was', async () => {
    await ok('settings.set', { language: 'en', name: 'Mari', mine: [], side: 'right' }, page);
    const { matrix } = await edited();
    const [first, second, ...rest] = matrix;
    await save({ matrix: [second, first, ...rest] });
    await wake();
    await save({ matrix: [second, { ...first, tier: 1 }, ...rest.slice(1)] });
    await save({}, ['matrix']);
    const versions = await history();
    expect(versions.map(({ holds, isReset, isReordered }) => [holds, isReset, isReordered])).toEqual([
      [true, true, true],
      [false, false, false],
      [false, false, true],
    ]);
    expect(versions[1]).toMatchObject({
      by: 'Mari',
      part: 'matrix',
      changed: ['Someone may be in danger'],
      removed: ['An important customer threatens to leave'],
    });
    const was = await ok<Answer<'matrix.version'>>('matrix.version', { id: versions[2]?.id }, page);
    expect(was).toEqual({ matrix: [second, first, ...rest] });
    expect(await ok('matrix.version', { id: versions[0]?.id }, page)).toEqual({ matrix });
    expect(await refusal('matrix.version', { id: 'nothing' }, page)).toBe('unknown');
  });
});

describe('replay', () => {
  const seen = (values: object, most = 200) => ok<Answer<'replay.seen'>>('replay.seen', { values, most }, page);
  const only = async (id: string) => (await edited()).matrix.filter((row) => row.id === id);

  it('runs seen tickets through the edited matrix and today’s, and leaves out those without facts', async () => {
    await show();
    scene.front = hotTicket({ key: 'acme.zendesk.com/2', subject: 'Old', observedAt: '2026-11-16T13:00:00Z' });
    await show();
    await scene.store(async (db) => {
      const [old] = (await db.getAll('seen')).filter(({ subject }) => subject === 'Old');
      if (!old) throw new Error('it was not kept');
      const { facts: _, ...bare } = old;
      await db.put('seen', bare);
    });
    const same = await seen(await edited());
    expect(same).toMatchObject({ errors: [], left: 1 });
    expect(same.lines).toMatchObject([{ key: 'acme.zendesk.com/4711', changes: [], before: { row: 'threat' } }]);
    const { lines } = await seen({ matrix: await only('manager'), ladders: [] });
    expect(lines).toMatchObject([{ after: { row: 'manager', to: { role: 'lead' } }, changes: expect.any(Array) }]);
    expect(lines[0]?.changes).toContain('taker');
    expect((await edited()).matrix.length).toBeGreaterThan(10);
  });

  it('names the field where the edited matrix is wrong', async () => {
    const matrix = (await only('manager')).map((row) => ({ ...row, to: { role: 'nobody' } }));
    const { errors, lines } = await seen({ matrix, ladders: [] });
    expect(errors).toMatchObject([{ path: 'matrix.0.to.role', message: expect.stringContaining('"nobody"') }]);
    expect(lines).toEqual([]);
  });

  it('assesses tickets of a file with the real engine, and finds similar ones from one part to the next', async () => {
    const tickets = Array.from({ length: 6 }, (_, i) =>
      hotTicket({
        key: `acme.zendesk.com/${i}`,
        subject: 'Login down',
        observedAt: `2026-11-16T12:0${i}:00Z`,
        messages: [{ id: 'm1', role: 'customer', sentAt: '2026-11-16T11:58:00Z', text: 'It does not let me in.' }],
      }),
    );
    const values = await edited();
    const run = (part: unknown[], carry: unknown[]) =>
      ok<Answer<'replay.tickets'>>('replay.tickets', { values, tickets: part, carry }, page);
    const first = await run(tickets.slice(0, 3), []);
    expect(first.lines.map(({ after }) => after.row)).toEqual(['none', 'none', 'none']);
    await wake(); // nothing is counted in the worker's memory
    const second = await run(tickets.slice(3), first.carry);
    expect(second.lines.map(({ after }) => after.row)).toEqual(['none', 'similar', 'similar']);
    expect(second.carry).toHaveLength(6);
  });
});
