import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { row } from '../../lib/matrix/lint/testing/small-team.ts';
import { type Answer, MESSAGES } from '../../lib/messages/messages.ts';
import { applyMend } from '../../lib/model/apply-mend.ts';
import { page } from './testing/fake-browser.ts';
import { ok, refusal, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
beforeEach(start);

const lead = { id: 'ann', name: 'Ann', roles: ['lead'], deputies: ['bo'] };
const bo = { id: 'bo', name: 'Bo' };
const ladders = [{ id: 'l', steps: [{ id: 's', after: { times: 1 }, to: { role: 'lead' } }] }];

const lint = (values: object, more: object = {}) => ok<Answer<'lint.run'>>('lint.run', { values, ...more }, page);
const version = async () => (await ok<Answer<'policy.get'>>('policy.get', {}, page)).version;
const set = async (values: object) => ok<Answer<'parts.set'>>('parts.set', { values, version: await version() }, page);
const setText = async (policy: object) =>
  ok<Answer<'policy.set'>>('policy.set', { text: JSON.stringify(policy, null, 1), version: await version() }, page);

describe('lint.run', () => {
  it('lints the parts that are given over the policy in force, saved or not', async () => {
    expect((await lint({})).findings.map(({ code }) => code)).toEqual(['nobody-named']);
    await set({ people: [lead, bo], ladders });
    const { findings, more } = await lint({ matrix: [row('a'), row('b', { when: { tag: 'a' } })] });
    expect(findings.map(({ code, row: id }) => [code, id])).toEqual([['same-condition', 'b']]);
    expect(more).toBe(0);
    expect((await ok<Answer<'parts.get'>>('parts.get', { parts: ['matrix'] }, page)).given).toEqual([]);
    const shipped = await lint({ matrix: [] }, { reset: ['matrix', 'people', 'ladders'] });
    expect(shipped.findings.map(({ code }) => code)).toEqual(['nobody-named']);
  });

  it('offers a mend that can be applied to what the editor has in hand', async () => {
    const values = { matrix: [row('legal', { explain: {} })] };
    const { findings } = await lint(values);
    const mend = findings.find(({ code }) => code === 'no-explanation')?.mend;
    expect(MESSAGES['lint.run'].answer.parse({ findings, more: 0 }).findings).toEqual(findings);
    const mended = mend && applyMend(values, mend);
    expect(mended?.matrix[0]?.explain).toMatchObject({ en: expect.any(String), ja: expect.any(String) });
    expect((await lint(mended ?? {})).findings.map(({ code }) => code)).not.toContain('no-explanation');
  });

  it('says what cannot be read at all, and is not asked by anybody but our own pages', async () => {
    const { findings } = await lint({ matrix: [row('a', { to: { role: 'wizard' } })] });
    expect(findings[0]).toMatchObject({ level: 'error', code: 'invalid', path: ['matrix', 0, 'to', 'role'] });
    expect((await lint({ matrix: 'nonsense' })).findings[0]).toMatchObject({ code: 'invalid', path: ['matrix'] });
    expect(await refusal('lint.run', { values: {} }, { url: 'https://acme.zendesk.com/', tab: { id: 1 } })).toBe(
      'refused',
    );
  });

  it('tells an error that stands already from a new one, and keeps quick with 50,000 accounts', async () => {
    const accounts = Array.from({ length: 50_000 }, (_, i) => ({
      domain: `c${i}.example`,
      name: `C${i}`,
      tier: 'high',
      csm: 'bo',
    }));
    await set({ people: [{ ...lead, roles: ['legal'] }, bo], accounts });
    const { findings } = await lint({ matrix: [row('manager'), row('b'), row('c', { to: { role: 'csm' } })], ladders });
    const errors = findings.filter(({ level }) => level === 'error');
    expect(errors.map(({ row: id, isStanding }) => [id, isStanding ?? false])).toEqual([
      ['manager', true],
      ['b', false],
    ]);
    const started = performance.now();
    const { findings: gone } = await lint({ people: [lead] });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(gone.map(({ code, path }) => [code, path])).toContainEqual(['invalid', ['accounts']]);
  });

  it('cuts a list nobody would read, and says how much is left', async () => {
    const matrix = Array.from({ length: 1_000 }, (_, i) => row(`r${i}`, { explain: {} }));
    const { findings, more } = await lint({ matrix });
    expect([findings.length, more]).toEqual([300, 701]);
  });
});

describe('an error keeps a policy from coming into force (U8)', () => {
  const deadEnd = row('b', { to: { role: 'legal' }, ladder: null });

  it('from an editor of a part', async () => {
    await set({ people: [lead, bo] });
    const before = await version();
    const { saved, errors } = await set({ matrix: [row('a'), deadEnd] });
    expect(saved).toBe(false);
    expect(errors).toEqual([{ path: 'matrix.1.to.role', message: expect.stringContaining('reaches nobody') }]);
    expect(await version()).toBe(before);
    expect((await set({ matrix: [row('a'), { ...deadEnd, to: { role: 'lead' } }] })).saved).toBe(true);
  });

  it('and from the editor of the whole, with its place in the text', async () => {
    const { saved, errors } = await setText({ schema: 1, people: [lead, bo], ladders, matrix: [row('a'), deadEnd] });
    expect(saved).toBe(false);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: 'matrix.1.to.role', message: expect.stringContaining('legal') });
    expect(errors[0]?.line).toBeGreaterThan(20);
  });

  it('so do steps that go round', async () => {
    const [ladder] = ladders;
    const round = [{ ...ladder, steps: [{ ...ladder?.steps[0], next: 's' }] }];
    expect(await set({ ladders: round })).toMatchObject({ saved: false, errors: [{ path: 'ladders.0.steps.0.next' }] });
    expect(await setText({ schema: 1, ladders: round })).toMatchObject({ saved: false });
  });

  it('but a warning does not, and a team may name its people one by one', async () => {
    expect((await set({ people: [{ id: 'ann', name: 'Ann', roles: ['agent'] }] })).saved).toBe(true);
    expect((await set({ people: [{ id: 'ann', name: 'Ann', roles: ['approver'] }] })).saved).toBe(true);
    expect((await set({ people: [lead, bo] })).saved).toBe(true);
    // The shipped rows are nobody's fault; the team's own are.
    expect((await set({ people: [{ ...lead, roles: ['agent'] }, bo] })).saved).toBe(true);
    expect((await set({ people: [lead, bo], matrix: [row('a')] })).saved).toBe(true);
    expect((await set({ people: [{ ...lead, roles: ['agent'] }, bo] })).saved).toBe(false);
    expect((await set({ people: [] })).saved).toBe(true);
  });
});
