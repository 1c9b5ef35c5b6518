import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCases } from '../cases/fold-case.ts';
import type { ReportAsk, ReportFilter } from '../model/report.ts';
import { makeReport } from './make-report.ts';
import { reportFacts } from './report-facts.ts';
import { type AnyLog, anyLog, PEOPLE } from './testing/any-log.ts';
import { disagreements } from './testing/disagreements.ts';
import { POLICY, setting } from './testing/setting.ts';

const NOW = '2026-11-20T10:00:00.000Z';

const factsOf = (log: AnyLog) =>
  reportFacts({ ...log, cases: [...foldCases(log.events).values()] }, POLICY, Date.parse(NOW));

const day = (add: number) => Temporal.PlainDate.from('2026-08-20').add({ days: add }).toString();
const filters: fc.Arbitrary<ReportFilter> = fc.record({
  site: fc.constantFrom(null, null, 'zendesk', 'helpscout'),
  group: fc.constantFrom(null, null, 'acme.zendesk.com/1', 'acme.zendesk.com/2'),
  language: fc.constantFrom(null, null, 'fi', 'en'),
  reason: fc.constantFrom(null, null, null, 'knowledge', 'own-reason'),
});
const asks: fc.Arbitrary<ReportAsk> = fc
  .record({ first: fc.integer({ min: 0, max: 80 }), days: fc.integer({ min: 0, max: 50 }), filter: filters })
  .map(({ first, days, filter }) => ({ from: day(first), to: day(first + days), step: 'week' as const, filter }));

describe('every number of a report, counted anew from the raw events (R15, R133–R141)', () => {
  it('is the same for any log, time and filter', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), asks, (seed, ask) => {
        const log = anyLog(seed, 60, 900, '2026-09-01T06:00:00Z', 60);
        const report = makeReport(factsOf(log), ask, setting(NOW));
        expect(disagreements(log, report, POLICY, Date.parse(NOW))).toEqual([]);
        compared += report.measures.length;
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(300);
  }, 120_000);

  it('is the same on a log of 100,000 events and 5,000 cases', () => {
    const log = anyLog(7, 5000, 100_000, '2026-09-01T06:00:00Z', 70);
    expect(log.events.length).toBeGreaterThanOrEqual(100_000);
    const facts = factsOf(log);
    const none: ReportFilter = {};
    for (const filter of [none, { group: 'acme.zendesk.com/2', language: 'fi' }]) {
      const report = makeReport(facts, { from: '2026-10-01', to: '2026-10-31', step: 'week', filter }, setting(NOW));
      expect(report.measures).toHaveLength(23);
      expect(disagreements(log, report, POLICY, Date.parse(NOW))).toEqual([]);
    }
  }, 180_000);

  it('the pieces of a report and its groups are reports of their own', () => {
    const log = anyLog(3, 300, 4000, '2026-09-01T06:00:00Z', 60);
    const facts = factsOf(log);
    const ask = { from: '2026-09-05', to: '2026-10-20', step: 'month' as const, filter: {} };
    const whole = makeReport(facts, ask, setting(NOW));
    expect(whole.series.map(({ from, to }) => [from, to])).toEqual([
      ['2026-09-05', '2026-09-30'],
      ['2026-10-01', '2026-10-20'],
    ]);
    for (const { from, to, values } of whole.series) {
      const piece = makeReport(facts, { ...ask, from, to }, setting(NOW));
      expect(values).toEqual(piece.measures.map(({ id, value, part, of }) => ({ id, value, part, of })));
      expect(disagreements(log, piece, POLICY, Date.parse(NOW))).toEqual([]);
    }
    expect(whole.groups.length).toBeGreaterThan(1);
    for (const { id, value, part, of } of whole.groups) {
      const [rate] = makeReport(facts, { ...ask, filter: { group: id } }, setting(NOW)).measures;
      expect(rate).toMatchObject({ id: 'rate', value, part, of });
    }
  });

  it('the code that counts anew knows nothing of how reports are made', () => {
    for (const name of ['recount', 'recount-cases']) {
      const source = readFileSync(new URL(`./testing/${name}.ts`, import.meta.url), 'utf8');
      const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, path]) => path);
      expect(imports.filter((path) => !/^(\.\.\/\.\.\/(model|clocks)\/|\.\/recount-cases)/.test(path ?? ''))).toEqual(
        [],
      );
    }
  });
});

/** Every text anywhere in an answer. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? [...Object.keys(value), ...Object.values(value).flatMap(textsOf)]
      : [];

describe('a report is of a team (R141)', () => {
  it('holds no id and no name of anybody, whatever was asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), asks, (seed, ask) => {
        const log = anyLog(seed, 60, 900, '2026-09-01T06:00:00Z', 60);
        // A group that is called after somebody.
        for (const { course } of log.sightings) if (course?.group) course.group.name = PEOPLE[3]!.name;
        const texts = textsOf(makeReport(factsOf(log), ask, setting(NOW))).join('\n');
        for (const { id, name } of PEOPLE) expect(texts.includes(id) || texts.includes(name)).toBe(false);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
