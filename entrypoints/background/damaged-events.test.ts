import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CASE_TYPES, dataFor } from '../../lib/cases/testing/any-event.ts';
import { event, openedData } from '../../lib/cases/testing/events.ts';
import { EVENT_DATA } from '../../lib/model/case-events.ts';
import { mergeEvents } from '../../lib/store/merge-events.ts';
import { wakeForTime } from './automatic-wake.ts';
import { page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(start);

/** Texts that fit a pattern, or nearly, and are nothing that there is. */
const STRANGE = [
  ...[
    '',
    ' ',
    'constructor',
    '__proto__',
    'x'.repeat(5000),
    'שלום עולם',
    '\u202Eevil',
    'de_DE!',
    '../../etc',
    '\ud800',
  ],
  ...[
    '2026-99-99T99:99:99Z',
    '2026-02-31T10:00:00Z',
    '2026-11-16T24:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ],
  ...['2026-99-99', '2026-02-31', '0000-00-00', '9999-12-31', '2026-12-01', '2026-11-16T10:00:00Z'],
  ...['PT0S', 'PT999999999999999999H', 'PT1H', 'XXX', 'EUR', 'javascript:alert(1)'],
];
const NUMBERS = fc.constantFrom(0, 1, -1, 0.5, 1e300, -1e300, 2 ** 53, 9007);

const ID = 'aaaaaaaa';
const ASKED: [string, object][] = [
  ...['case.get', 'mortem.agenda', 'case.report', 'fix.request'].map((name): [string, object] => [name, { id: ID }]),
  ['case.timeline', { id: ID, filter: {} }],
  ['case.export', { id: ID, as: 'markdown' }],
  ['customer.draft', { id: ID, tell: ['received', 'update'] }],
  ...['radar.list', 'actions.list', 'outcome.lists', 'risks.open', 'review.list', 'programme.get'].map(
    (name): [string, object] => [name, {}],
  ),
  ['case.note', { id: ID, text: 'It goes on' }],
];

describe('events that another browser damaged, or made up (law 12, bad input)', () => {
  for (const type of CASE_TYPES.filter((name) => name !== 'case.opened')) {
    it(`leave a case that can be looked at: ${type}`, async () => {
      const datas = fc.sample(dataFor(EVENT_DATA[type] as never, STRANGE, NUMBERS), { numRuns: 12, seed: 7 });
      const events = [
        event(0, 'case.opened', 'case:aaaaaaaa', openedData(), { id: 'opening-0001' }),
        event(1, 'case.resolution-set', 'case:aaaaaaaa', { kind: 'workaround' }, { id: 'resolution-1' }),
        ...datas.map((data, i) =>
          event(2 + i, type, 'case:aaaaaaaa', JSON.parse(JSON.stringify(data)), { id: `damaged-${i}` }),
        ),
      ];
      await scene.store((db) => mergeEvents(db, { events }));
      const failed: unknown[] = [];
      for (const [name, data] of ASKED) {
        const reply = await scene.fake.send(name, data, page);
        if (!reply?.ok) failed.push([name, reply?.problem]);
      }
      expect(failed).toEqual([]);
      await wakeForTime({ store: scene.store });
      const types = await scene.store(async (db) => (await db.getAll('events')).map((one) => one.type));
      expect(types.filter((one) => one === type).length).toBeGreaterThanOrEqual(datas.length);
      expect(types).toContain('case.note-added');
    });
  }
});
