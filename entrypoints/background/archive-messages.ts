import { caseRef } from '../../lib/cases/ticket-ref.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { importCaseFile, writeCaseFile } from '../../lib/store/case-file.ts';
import { checkLog } from '../../lib/store/check-log.ts';
import { findCase } from '../../lib/store/read-cases.ts';
import { readReport, writeReport } from './archive-report.ts';
import { readTimeline } from './archive-timeline.ts';
import { updateBadge } from './badge.ts';
import { type Background, readMoment } from './context.ts';
import { tellChanged } from './tell-changed.ts';

/** The life of a case: looked through, printed, taken along, brought back (R2, R103). */
export function archiveMessages(bg: Background): Handlers {
  return {
    'case.timeline': (data) => readTimeline(bg, data),
    'case.report': ({ id }) => readReport(bg, id),
    'case.export': (data) => exportCase(bg, data),
    'case.import': async ({ text }) => {
      const taken = await bg.store((db) => importCaseFile(db, text));
      await bg.store((db) => checkLog(db));
      await tellChanged(null);
      await updateBadge(bg);
      return { ...taken, ref: caseRef(taken.id) };
    },
  };
}

async function exportCase(bg: Background, { id, as }: Request<'case.export'>): Promise<Answer<'case.export'>> {
  const moment = await readMoment(bg);
  const name = `simmer-case-${caseRef(id)}-${moment.now.slice(0, 10)}`;
  if (as === 'markdown') return { name: `${name}.md`, text: writeReport(await readReport(bg, id, moment), moment) };
  return bg.store(async (db) => {
    const it = await findCase(db, id);
    if (!it) throw new ProblemError('no-case');
    return { name: `${name}.json`, text: `${JSON.stringify(await writeCaseFile(db, it, moment.now))}\n` };
  });
}
