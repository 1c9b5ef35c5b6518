import { newEvent } from '../../../lib/cases/new-event.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { writeCsv } from '../../../lib/reports/write-csv.ts';
import { act } from '../act.ts';
import { type Background, readMoment } from '../context.ts';
import { readMine } from './read-mine.ts';
import { readMonday } from './read-monday.ts';
import { readReport } from './read-report.ts';

/** What the pages of reports ask and say (R133–R141, W7). */
export function reportMessages(bg: Background): Handlers {
  return {
    'report.get': async (ask) => {
      const moment = await readMoment(bg);
      return bg.store((db) => readReport(db, ask, moment));
    },
    'report.csv': async (ask) => {
      const moment = await readMoment(bg);
      const report = await bg.store((db) => readReport(db, ask, moment));
      // Where a comma is a decimal sign, spreadsheets set columns apart by semicolons.
      const delimiter = moment.language === 'fi' ? ';' : ',';
      return { text: writeCsv(report, moment.say, delimiter), name: `simmer-report-${ask.from}-${ask.to}.csv` };
    },
    'report.count': async ({ from, to, filter, total }) => {
      const until = Temporal.PlainDate.from(to).add({ days: 1 }).toString();
      const { site = null, group = null } = filter;
      const data = { from, until, site, group, total };
      await act(bg, { events: [newEvent('policy.tickets-counted', 'policy:tickets-counted', data)], items: [] });
      return {};
    },
    'report.monday': async () => {
      const moment = await readMoment(bg);
      return bg.store((db) => readMonday(db, moment));
    },
    'report.mine': async () => {
      const moment = await readMoment(bg);
      return bg.store((db) => readMine(db, moment));
    },
  };
}
