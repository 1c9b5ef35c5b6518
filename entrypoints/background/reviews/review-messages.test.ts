import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { event, openedData } from '../../../lib/cases/testing/events.ts';
import type { ReviewListed, ReviewView } from '../../../lib/messages/review-messages.ts';
import { mergeEvents } from '../../../lib/store/merge-events.ts';
import { page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-16T09:00:00Z'), toFake: ['Date'] });
  await start();
  return () => vi.useRealTimers();
});

const at = (time: string, type: string, data: object) =>
  event(0, type, 'case:0192-abcdef', data, { id: `${time}-${type}`, at: `${time}~0000` });
/** A case of the third quarter with its answers, on two devices. */
const fill = () =>
  scene.store((db) =>
    mergeEvents(db, {
      events: [
        at('2026-08-03T07:00:00.000Z', 'case.opened', openedData()),
        at('2026-08-03T08:00:00.000Z', 'case.reasons-set', { reasons: ['no-answer', 'new-agent'] }),
        at('2026-08-20T08:00:00.000Z', 'case.answered', { question: 'root-cause', answer: 'v-cause' }),
        at('2026-08-20T08:01:00.000Z', 'case.action-added', {
          action: 'a1',
          kind: 'product',
          what: 'v-what',
          owner: { role: 'technical-manager' },
          dueOn: '2026-09-15',
        }),
      ],
      items: [
        {
          id: 'v-cause',
          space: 'team',
          kind: 'answer',
          text: 'The *update* queue was full',
          at: '2026-08-20T08:00:00Z',
        },
        { id: 'v-what', space: 'team', kind: 'action', text: 'Make the queue longer', at: '2026-08-20T08:00:00Z' },
      ],
    }),
  );
const overdue = () => ok<{ quarters: ReviewListed[] }>('review.overdue', {}, page).then(({ quarters }) => quarters);

describe('quarterly reviews (R97, R98)', () => {
  it('a team without a case has none that is overdue', async () => expect(await overdue()).toEqual([]));

  it('one that was not held within thirty days is overdue until it is, planned or not', async () => {
    await fill();
    expect((await overdue()).map(({ name }) => name)).toEqual(['Q3 2026']);
    const plan = { id: '2026-Q3', at: '2026-11-20T08:00:00Z', minutes: 60, place: 'https://meet.example/12345678' };
    const view = await ok<ReviewView>(
      'review.plan',
      { ...plan, invited: [{ role: 'lead' }, { name: 'Kim, Doe' }] },
      page,
    );
    expect(view.planned).toMatchObject({ place: plan.place, invited: [{ name: 'team lead' }, { name: 'Kim, Doe' }] });
    expect(view.ics).toContain('DTSTART:20261120T080000Z');
    expect(view.ics).toContain('CN="Kim, Doe"');
    expect(view.ics).toContain('SEQUENCE:0');
    expect(await overdue()).toHaveLength(1);
    const moved = await ok<ReviewView>('review.plan', { ...plan, at: '2026-11-21T08:00:00Z', invited: [] }, page);
    expect(moved.ics).toContain('SEQUENCE:1');
    const people = [
      { who: { role: 'lead' }, came: true },
      { who: { name: 'Kim, Doe' }, came: false },
    ];
    const held = await ok<ReviewView>('review.hold', { id: '2026-Q3', at: '2026-11-16T08:00:00Z', people }, page);
    expect(held).toMatchObject({
      state: 'held',
      held: { people: [{ came: true }, { name: 'Kim, Doe', came: false }] },
    });
    expect(await overdue()).toEqual([]);
  });

  it('its agenda is made of the quarter’s cases, with product, training and other as topics of their own', async () => {
    await fill();
    const view = await ok<ReviewView>('review.get', { id: '2026-Q3' }, page);
    const topic = (title: string) => view.agenda.topics.find((one) => one.title === title);
    expect(topic('The quarter in numbers')?.text).toBe('1 case opened, 0 closed, 1 in hand now.');
    // What is nobody's failure is marked as such (R14).
    expect(topic('Why cases came to be')?.points).toEqual([
      expect.not.stringContaining('neutral'),
      expect.stringMatching(/^New colleague \(neutral\): 1/),
    ]);
    expect(topic('Root causes')?.points).toEqual(['ABCDEF (no subject): The *update* queue was full']);
    const action = /^Overdue: Make the queue longer \(technical manager, was due /;
    expect(topic('Product')?.points).toEqual([expect.stringMatching(action)]);
    expect(topic('Open actions from earlier')?.points).toEqual([]);
    expect(topic('Training')?.text).toContain('practise');
    expect(view.markdown).toContain('The \\*update\\* queue was full');
    expect(view.ics).toBeNull();
    const empty = await ok<ReviewView>('review.get', { id: '2026-Q4' }, page);
    expect(empty.agenda.topics[0]?.text).toBe('No case opened, 0 closed, 1 in hand now.');
    // What an earlier quarter left open is looked at again, once.
    const lines = empty.agenda.topics.flatMap(({ points }) => points);
    expect(lines.filter((line) => action.test(line))).toHaveLength(1);
  });

  it('invites the people of the roles that the policy names, each once', async () => {
    const { version } = await ok<{ version: string }>('parts.get', { parts: ['review'] }, page);
    const people = [
      { id: 'eva', name: 'Eva', roles: ['lead', 'csm'], addresses: ['eva@team.example'] },
      { id: 'tom', name: 'Tom', roles: ['lead'] },
    ];
    const values = { people, review: { invite: ['lead', 'csm', 'coach'], minutes: 90 } };
    expect(await ok('parts.set', { values, version }, page)).toMatchObject({ saved: true });
    const { proposed } = await ok<ReviewView>('review.get', { id: '2026-Q4' }, page);
    expect(proposed.invited.map(({ name }) => name)).toEqual(['Eva', 'Tom', 'coach']);
    expect(proposed).toMatchObject({ minutes: 90, at: expect.stringMatching(/^2027-01-08T/) });
    const invited = proposed.invited.map(({ who }) => who);
    const plan = { id: '2026-Q4', at: proposed.at, minutes: 90, invited };
    const { ics } = await ok<ReviewView>('review.plan', plan, page);
    expect(ics?.replaceAll('\r\n ', '')).toContain('mailto:eva@team.example');
    expect(ics?.match(/invalid:nomail/g)).toHaveLength(2);
  });

  it('keeps notes by topic and actions with owner and date, and takes them into the agenda', async () => {
    const id = '2026-Q3';
    await ok('review.note', { id, topic: 'training', text: 'Practise hard talks, card 4111 1111 1111 1111' }, page);
    const action = { id, action: 'r1', what: 'Book a course', owner: { name: 'Mia' }, dueOn: '2026-11-01' };
    await ok('review.add-action', action, page);
    const view = await ok<ReviewView>('review.add-action', action, page);
    expect(view.notes).toMatchObject([{ topic: 'training', text: 'Practise hard talks, card ••••' }]);
    expect(view.actions).toMatchObject([{ what: 'Book a course', owner: 'Mia', isOverdue: true, doneAt: null }]);
    expect(view.agenda.topics.at(-1)?.points[0]).toMatch(/^Book a course \(Mia, by /);
    const done = await ok<ReviewView>('review.finish-action', { id, action: 'r1', done: true }, page);
    expect(done.actions[0]).toMatchObject({ isOverdue: false, doneAt: expect.any(String) });
    expect(await refusal('review.get', { id: '2026-Q7' }, page)).toBeDefined();
  });
});
