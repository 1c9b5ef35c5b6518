import { findText } from '../../../lib/cases/pick-text.ts';
import { turnZone } from '../../../lib/duty/is-there.ts';
import { isMessageKey } from '../../../lib/i18n/translator.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import type { Report, ReportAsk } from '../../../lib/model/report.ts';
import { ACT_TYPES } from '../../../lib/reports/act-facts.ts';
import { makeReport, type ReportSetting } from '../../../lib/reports/make-report.ts';
import { type ReportFacts, reportFacts } from '../../../lib/reports/report-facts.ts';
import { listCases } from '../../../lib/store/read-cases.ts';
import { readEventsOfType } from '../../../lib/store/read-family.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { listSightings } from '../../../lib/store/sightings.ts';
import type { Moment } from '../context.ts';

/** What reports count, read anew: cases as they are kept, looks, and four types of events; the rest of the log is not read. @throws ProblemError `store-*` */
async function readFacts(db: Store, { policy, now }: Moment): Promise<ReportFacts> {
  const [cases, sightings, ...events] = await Promise.all([
    listCases(db),
    listSightings(db),
    ...ACT_TYPES.map((type) => readEventsOfType(db, type)),
  ]);
  return reportFacts({ cases, sightings, events: events.flat() }, policy, Date.parse(now));
}

function settingOf({ policy, now, say, language, names }: Moment): ReportSetting {
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const known = [
    ...policy.people.map(({ name }) => name),
    ...(names?.named.values() ?? []),
    ...(names?.former.values() ?? []),
  ];
  const people = new Set(known.map((name) => name.trim().toLowerCase()));
  return {
    ...{ policy, now, timeZone: turnZone(null, policy) },
    isPerson: (name) => people.has(name.trim().toLowerCase()),
    nameOfReason: (code) => {
      const key = `intake.reasons.${code}`;
      return isMessageKey(key) ? say(key) : (findText(policy.reasons.find(({ id }) => id === code)?.name, say) ?? null);
    },
    nameOfLanguage: (tag) => {
      try {
        return languages.of(tag) ?? null;
      } catch {
        return null; // no tag of a language: it is shown as it stands
      }
    },
  };
}

/** A report as its page shows it. @throws ProblemError `report-span` where the days make no time that can be drawn, `store-*` */
export async function readReport(db: Store, ask: ReportAsk, moment: Moment): Promise<Report> {
  const facts = await readFacts(db, moment);
  try {
    return makeReport(facts, ask, settingOf(moment));
  } catch (error) {
    if (error instanceof RangeError) throw new ProblemError('report-span', undefined, error);
    throw error;
  }
}
