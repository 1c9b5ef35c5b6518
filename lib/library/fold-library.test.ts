import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventData } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import type { Script } from '../model/policy.ts';
import { LIBRARY } from '../scripts/library/index.ts';
import { suggestScripts } from '../scripts/suggest-scripts.ts';
import { foldLibrary } from './fold-library.ts';
import { scriptsOfTeam } from './in-force.ts';
import { hashWords } from './script-version.ts';
import { said } from './testing/said.ts';

const ID = 'carp-shouting';
const shipped = LIBRARY.find(({ id, language }) => id === ID && language === 'en') as Script;
const words = { title: 'Ours', text: 'Hello {customer}, by {time}.', signals: ['anger' as const] };
const write = (minute: number, more: Partial<EventData<'script.written'>> = {}, by = 'ann') =>
  said('script.written', `script:${ID}`, { ...words, language: 'en', base: null, ...more }, minute, by);
const approve = (minute: number, version: LogEvent | null, more: Partial<EventData<'script.approved'>> = {}) =>
  said(
    'script.approved',
    `script:${ID}`,
    {
      language: 'en',
      version: version?.id ?? null,
      hash: hashWords(version ? (version.data as never) : shipped),
      ...more,
    },
    minute,
    'cora',
  );
const retire = (minute: number) => said('script.retired', `script:${ID}`, { language: 'en' }, minute, 'cora');
const entryOf = (events: LogEvent[], policy: Script[] = []) => foldLibrary(events, policy).get(`${ID} en`)!;
const suggested = (events: LogEvent[], more: object = {}) =>
  suggestScripts({
    signals: [{ kind: 'anger', points: 40, strength: 'explicit', why: '' }],
    level: 'at-risk',
    language: 'en',
    policy: { scripts: scriptsOfTeam(foldLibrary(events).values()) },
    ticket: { requester: { name: 'Kim' }, assignee: null, subject: 'Kettle' },
    ...more,
  });

describe('the library as it is shipped (R128)', () => {
  it('is in six languages, and no coach has looked at it yet', () => {
    const entries = [...foldLibrary([]).values()];
    expect(new Set(entries.map(({ language }) => language)).size).toBe(6);
    expect(entries.every(({ isApproved, origin }) => !isApproved && origin === 'shipped')).toBe(true);
    expect(scriptsOfTeam(entries)).toEqual([]);
  });

  it('a shipped text is approved as it is, in that language alone', () => {
    const [first] = suggested([approve(1, null)]);
    expect(first).toMatchObject({ id: ID, approved: true, title: shipped.title });
    expect(suggested([approve(1, null)], { language: 'fi' })[0]).toMatchObject({ language: 'fi', approved: false });
  });

  it('an approval of a text that a newer Simmer ships otherwise does not hold', () => {
    expect(entryOf([approve(1, null, { hash: 'of-an-older-text' })]).isApproved).toBe(false);
  });
});

describe('a text the team wrote', () => {
  it('replaces the shipped one at once, and is marked until a coach approves it', () => {
    expect(suggested([write(1)])[0]).toMatchObject({ title: 'Ours', approved: false, version: write(1).id });
    expect(suggested([write(1), approve(2, write(1))])[0]).toMatchObject({ title: 'Ours', approved: true });
  });

  it('once one is approved, a newer one waits, and changes nothing for agents until it is approved', () => {
    const [one, two] = [write(1), write(3, { title: 'Newer', base: write(1).id })];
    const before = entryOf([one, approve(2, one), two]);
    expect(before).toMatchObject({ isWaiting: true, isApproved: true, inForce: { title: 'Ours' } });
    const after = entryOf([one, approve(2, one), two, approve(4, two)]);
    expect(after).toMatchObject({ isWaiting: false, inForce: { title: 'Newer' } });
    expect(after.versions).toHaveLength(3);
    expect(after.approvals.get(two.id)).toMatchObject({ by: 'cora' });
  });

  it('an approval counts for the text it names: not for another, nor for one that is not there', () => {
    expect(entryOf([write(1), approve(2, write(1), { hash: 'another' })]).isApproved).toBe(false);
    expect(entryOf([write(1), approve(2, write(9))]).isApproved).toBe(false);
  });

  it('a retired one is never suggested, nor another language in its place; writing it again makes it a draft', () => {
    const events = [write(1), approve(2, write(1)), retire(3)];
    expect(suggested(events).map(({ id }) => id)).not.toContain(ID);
    const fi = [said('script.retired', `script:${ID}`, { language: 'fi' }, 1)];
    expect(suggested(fi, { language: 'fi' }).map(({ id }) => id)).not.toContain(ID);
    expect(entryOf([...events, write(4)])).toMatchObject({ retired: null, isApproved: false });
    expect(entryOf([...events, approve(4, write(1))]).retired).not.toBeNull();
  });

  it('two who wrote at once are seen, until somebody puts their texts together', () => {
    const [mine, theirs] = [write(1, {}, 'ann'), write(2, { title: 'Theirs' }, 'bob')];
    expect(entryOf([mine, theirs]).heads.map(({ title }) => title)).toEqual(['Ours', 'Theirs']);
    const both = write(3, { title: 'Both', base: theirs.id, also: [mine.id] });
    expect(entryOf([mine, theirs, both]).heads.map(({ title }) => title)).toEqual(['Both']);
  });

  it('a script of the policy’s list stands as it is there, and is replaced by what is written', () => {
    const own: Script = { ...shipped, title: 'Listed', approved: true };
    expect(entryOf([], [own])).toMatchObject({ origin: 'policy', isApproved: true, approvedInPolicy: true });
    expect(entryOf([write(1)], [own])).toMatchObject({ isApproved: false, inForce: { title: 'Ours' } });
  });

  it('is suggested at its own levels alone', () => {
    const events = [write(1, { levels: ['critical'] })];
    expect(suggested(events).map(({ title }) => title)).not.toContain('Ours');
    expect(suggested(events, { level: 'critical' })[0]).toMatchObject({ title: 'Ours' });
  });

  it('one that was waved away on this ticket makes room for the next', () => {
    const found = suggested([], { waved: [`${ID} en`] });
    expect(found.map(({ id }) => id)).not.toContain(ID);
    expect(found.length).toBeGreaterThan(0);
  });
});

it('folds the same in whatever order the log comes, and however often', () => {
  const one = write(1);
  const log = [
    one,
    approve(2, one),
    write(3, { title: 'Newer', base: one.id }),
    retire(4),
    write(5, { title: 'Back' }),
  ];
  const expected = JSON.stringify([...foldLibrary(log)].filter(([key]) => key.startsWith(ID)));
  fc.assert(
    fc.property(fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }), (events) => {
      expect(JSON.stringify([...foldLibrary(events)].filter(([key]) => key.startsWith(ID)))).toBe(expected);
    }),
    { numRuns: 40 },
  );
});
