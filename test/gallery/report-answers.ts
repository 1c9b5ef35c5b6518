import 'temporal-polyfill/global';
import { foldCases } from '../../lib/cases/fold-case.ts';
import { type Language, translator } from '../../lib/i18n/translator.ts';
import type { MineView, MondayView } from '../../lib/messages/report-messages.ts';
import type { ReportAsk } from '../../lib/model/report.ts';
import { makeReport } from '../../lib/reports/make-report.ts';
import { reportFacts } from '../../lib/reports/report-facts.ts';
import { anyLog } from '../../lib/reports/testing/any-log.ts';
import { POLICY, setting } from '../../lib/reports/testing/setting.ts';
import { SAMPLE_NOW } from '../fixtures/panel-assessments.ts';
import { PANEL_WORDS } from '../fixtures/panel-words.ts';
import { listedLines } from '../fixtures/radars.ts';

/** What the pages of reports ask, of a made-up team's log. */
export function reportAnswers(language: Language) {
  const say = translator(language);
  const now = new Date(SAMPLE_NOW).toISOString();
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const lines = listedLines(language);
  const monday = (): MondayView => ({
    madeAt: now,
    severe: { count: 1, lines: lines.slice(0, 1) },
    late: { count: 1, lines: lines.slice(1, 2) },
    promises: {
      count: 14,
      lines: [
        {
          id: 'p1',
          subject: lines[0]?.subject ?? null,
          quote: PANEL_WORDS[language].explain.replace('{time}', '10:30'),
          dueAt: now,
          case: 'case-1',
        },
        {
          id: 'p2',
          subject: null,
          quote: null,
          dueAt: new Date(Date.parse(SAMPLE_NOW) + 90_000_000).toISOString(),
          case: null,
        },
      ],
    },
    handovers: { count: 0, lines: [] },
  });
  const mine = (): MineView => ({
    name: 'Ann Agent',
    inTeam: true,
    cases: lines.slice(0, 2).map((line, i) => ({ line, as: i === 0 ? ['owner', 'opener'] : ['taker'] })),
    casesInAll: 5,
    entries: 128,
    tickets: 412,
    listed: { name: 'Ann Agent', roles: ['agent', 'lead'], addresses: 2, absences: 1 },
    promises: 2,
    texts: 3,
    trainings: [],
    measures: 23,
    leastPeople: 5,
  });
  return {
    'report.get': (ask: ReportAsk) => {
      const log = anyLog(11, 220, 3600, '2026-09-10T06:00:00Z', 67);
      for (const { course } of log.sightings) if (course?.group) course.group.name = `Tier ${course.group.id.at(-1)}`;
      const facts = reportFacts({ ...log, cases: [...foldCases(log.events).values()] }, POLICY, Date.parse(now));
      return makeReport(facts, ask, {
        ...setting(now),
        nameOfReason: (code) => (code === 'own-reason' ? 'Globex' : null),
        nameOfLanguage: (tag) => languages.of(tag) ?? null,
      });
    },
    'report.csv': () => ({ text: say('report.csv.all'), name: 'report.csv' }),
    'report.count': () => ({}),
    'report.monday': monday,
    'report.mine': mine,
  };
}
