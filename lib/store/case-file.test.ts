import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newEvent } from '../cases/new-event.ts';
import { digestedText, MOST_CASE_TEXT } from '../cases/read-case-file.ts';
import { openedData } from '../cases/testing/events.ts';
import { type ProblemCode, ProblemError } from '../model/problem.ts';
import { appendEvents } from './append-events.ts';
import { importCaseFile, writeCaseFile } from './case-file.ts';
import { sha256 } from './hashes.ts';
import { readIdentity } from './identity.ts';
import { openStore } from './open-store.ts';
import { findCase } from './read-cases.ts';
import { PERSONAL_STORES } from './read-records.ts';
import type { Store } from './schema.ts';

const NOON = Date.parse('2026-11-16T12:00:00.000Z');
const AT = '2026-11-16T12:00:00Z';
let here: Store;
let there: Store;
beforeEach(async () => {
  here = await openStore({ name: `here-${crypto.randomUUID()}` });
  there = await openStore({ name: `there-${crypto.randomUUID()}` });
});
afterEach(() => {
  here.close();
  there.close();
});

const item = (id: string, text: string) => ({ id, space: 'team' as const, kind: 'note', text, at: AT });

/** A case with three events and two texts, one of them erased, and another case beside it. */
async function exported(): Promise<string> {
  const me = await readIdentity(here);
  const say = (type: 'case.note-added', note: string) => newEvent(type, 'case:a', { note });
  const first = {
    events: [newEvent('case.opened', 'case:a', openedData())],
    items: [item('vault-quote', 'قال العميل')],
  };
  await appendEvents(here, me, first, NOON);
  await appendEvents(here, me, { events: [say('case.note-added', 'n1')], items: [item('n1', 'Called back')] }, NOON);
  await appendEvents(here, me, { events: [say('case.note-added', 'n2')], items: [item('n2', 'Gone')] }, NOON);
  await here.put('vault', { id: 'n2', erased: true, kind: 'note', by: me.person, at: AT });
  const other = {
    events: [newEvent('case.note-added', 'case:b', { note: 'n3' })],
    items: [item('n3', 'Of another case')],
  };
  await appendEvents(here, me, other, NOON);
  const it = await findCase(here, 'a');
  return JSON.stringify(await writeCaseFile(here, it!, AT));
}

/** The same with a promise made in the case, another of the same ticket that was made before it, and their words. */
async function promised(): Promise<string> {
  const me = await readIdentity(here);
  const made = (promise: string, quote: string, of: { case?: string }) =>
    newEvent('promise.made', `ticket:${openedData().ticket}`, {
      promise,
      quote,
      dueAt: '2026-11-19T10:00:00Z',
      precision: 'time',
      ...of,
    });
  const events = [made('promise-1', 'p1', { case: 'a' }), made('promise-2', 'p2', {})];
  await appendEvents(here, me, { events, items: [item('p1', 'By Thursday at ten'), item('p2', 'Earlier')] }, NOON);
  return JSON.stringify(await writeCaseFile(here, (await findCase(here, 'a'))!, AT));
}

const everything = async (db: Store) =>
  JSON.stringify(await Promise.all(PERSONAL_STORES.map(async (name) => [name, await db.getAll(name)])));

async function refusal(text: string): Promise<ProblemCode | undefined> {
  try {
    await importCaseFile(there, text, NOON);
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
}

describe('a case as a file (R103)', () => {
  it('takes the promises of a case along, and no other of its ticket; a case without any is of the version before (R103, U2)', async () => {
    expect(JSON.parse(await exported()).version).toBe(1);
    const text = await promised();
    const file = JSON.parse(text);
    expect(file.version).toBe(2);
    expect(text).toContain('By Thursday at ten');
    expect(text).not.toContain('Earlier');
    await importCaseFile(there, text, NOON);
    const kept = await there.getAll('promises');
    expect(kept).toMatchObject([{ id: 'promise-1', case: 'a', state: 'open' }]);
    expect(await importCaseFile(there, text, NOON)).toMatchObject({ events: 0, items: 0 });
  });

  it('takes nothing of a ticket in but promises of its case', async () => {
    await exported();
    const file = JSON.parse(await promised());
    const events = file.events.map((event: { type: string; data: object }) =>
      event.type === 'promise.made' ? { ...event, data: { ...event.data, case: 'b' } } : event,
    );
    const digest = await sha256(digestedText({ ...file, events }));
    expect(await refusal(JSON.stringify({ ...file, events, digest }))).toBe('file-damaged');
    expect(await there.count('events')).toBe(0);
  });

  it('has its events and their texts, and nothing of another case; what is erased stays erased', async () => {
    const text = await exported();
    const file = JSON.parse(text);
    expect(file.events).toHaveLength(3);
    expect(file.items.map(({ id }: { id: string }) => id).sort()).toEqual(['n1', 'n2', 'vault-quote']);
    expect(text).not.toContain('Gone');
    expect(text).not.toContain('Of another case');
  });

  it('comes back whole elsewhere, and twice is as good as once', async () => {
    const text = await exported();
    expect(await importCaseFile(there, text, NOON)).toEqual({ id: 'a', events: 3, items: 3 });
    expect(await findCase(there, 'a')).toEqual(await findCase(here, 'a'));
    const before = await everything(there);
    expect(await importCaseFile(there, `\uFEFF${text}`, NOON)).toEqual({ id: 'a', events: 0, items: 0 });
    expect(await everything(there)).toBe(before);
    expect(await importCaseFile(here, text, NOON)).toEqual({ id: 'a', events: 0, items: 0 });
  });

  it('cannot bring back what was erased', async () => {
    const text = await exported();
    await importCaseFile(there, text, NOON);
    await there.put('vault', { id: 'n1', erased: true, kind: 'note', by: 'p', at: AT });
    await importCaseFile(there, text, NOON);
    expect(await there.get('vault', 'n1')).toMatchObject({ erased: true });
    expect(await everything(there)).not.toContain('Called back');
  });
});

describe('a file that is not in order', () => {
  const change = (text: string, over: object) => JSON.stringify({ ...JSON.parse(text), ...over });

  it('is refused with what is wrong, and nothing of it is taken in', async () => {
    const text = await exported();
    const before = await everything(there);
    const file = JSON.parse(text);
    const cases: [string, ProblemCode][] = [
      ['', 'file-damaged'],
      [text.slice(0, -40), 'file-damaged'],
      [text.replace('Called back', 'Called bank'), 'file-damaged'],
      [change(text, { events: file.events.slice(1) }), 'file-damaged'],
      [change(text, { events: 'none' }), 'file-damaged'],
      [change(text, { version: '1' }), 'file-damaged'],
      ['[1, 2]', 'file-foreign'],
      ['null', 'file-foreign'],
      ['{"schema": 1, "matrix": []}', 'file-foreign'],
      [change(text, { version: 3, events: 'of another shape' }), 'file-newer'],
      [' '.repeat(MOST_CASE_TEXT + 1), 'file-huge'],
    ];
    for (const [damaged, code] of cases) expect(await refusal(damaged), damaged.slice(0, 60)).toBe(code);
    expect(await everything(there)).toBe(before);
  });

  it('does not smuggle in what is no case of its own, even where its digest is right', async () => {
    const { sha256 } = await import('./hashes.ts');
    const file = JSON.parse(await exported());
    const forged = async (over: object) => {
      const it = { ...file, ...over };
      return JSON.stringify({ ...it, digest: await sha256(JSON.stringify([it.cases, it.events, it.items])) });
    };
    const [opening, note] = file.events;
    const policy = { ...note, id: 'forged-policy', type: 'policy.changed', subject: 'policy:roles' };
    const timeless = { ...note, id: 'forged-timeless', at: '2026-99-99T99:99:99.000Z~0000' };
    for (const events of [[opening, policy], [opening, timeless], [opening, note, note], [note]]) {
      expect(await refusal(await forged({ events }))).toBe('file-damaged');
    }
    await importCaseFile(there, JSON.stringify(file), NOON);
    const before = await everything(there);
    const rewritten = [{ ...opening, at: '2020-01-01T00:00:00.000Z~0000' }, note];
    expect(await refusal(await forged({ events: rewritten }))).toBe('file-conflict');
    const texts = file.items.map((it: object) => ('text' in it ? { ...it, text: 'Something else' } : it));
    expect(await refusal(await forged({ items: texts }))).toBe('file-conflict');
    expect(await everything(there)).toBe(before);
  });

  it('never breaks anything, however it was changed (fuzz)', async () => {
    const text = await exported();
    let before = await everything(there);
    const mutated = fc.oneof(
      fc
        .tuple(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 4 }))
        .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
      fc.nat(text.length - 1).map((at) => text.slice(0, at)),
      fc.tuple(fc.nat(text.length - 1), fc.nat(60)).map(([at, count]) => text.slice(0, at) + text.slice(at + count)),
      fc.jsonValue().map((value) => JSON.stringify({ ...JSON.parse(text), items: value })),
      fc.jsonValue().map((value) => JSON.stringify({ ...JSON.parse(text), events: [value] })),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(mutated, async (it) => {
        // What differs only in what nobody reads (its time of export) may be taken in.
        fc.pre(it !== text && JSON.parse(text).exportedAt === AT);
        const code = await refusal(it);
        if (code === undefined) expect(JSON.parse(it)).toMatchObject({ digest: JSON.parse(text).digest });
        else {
          expect(code).toMatch(/^file-/);
          expect(await everything(there)).toBe(before);
        }
        if (code === undefined) {
          there.close();
          there = await openStore({ name: `there-${crypto.randomUUID()}` });
          before = await everything(there);
        }
      }),
      { numRuns: 300 },
    );
  });
});
