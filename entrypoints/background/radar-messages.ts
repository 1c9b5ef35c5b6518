import type { Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { findRecords } from '../../lib/store/radar/read-radar.ts';
import { updateBadge } from './badge.ts';
import { listBoard } from './board.ts';
import { type Background, readMoment } from './context.ts';
import { openTicket } from './open-ticket.ts';
import { disagreeMany, handleMany, resumeMany, snoozeMany } from './radar-acts.ts';
import { listFacets, orderRadar } from './radar-order.ts';
import { radarRows } from './radar-rows.ts';
import { shownScope, writeScope } from './scope.ts';
import { tellChanged } from './tell-changed.ts';

/** What the dashboard asks of tickets at risk and does about them, and of the board of cases. */
export function radarMessages(bg: Background): Handlers {
  return {
    'radar.order': (asked) => orderRadar(bg, asked),
    'radar.rows': async ({ ids }) => {
      const moment = await readMoment(bg);
      return bg.store(async (db) => ({ rows: await radarRows(db, await findRecords(db, ids), moment) }));
    },
    'radar.facets': ({ list }) => listFacets(bg, list),
    'radar.handled': (asked) => handleMany(bg, asked),
    'radar.snooze': (asked) => snoozeMany(bg, asked),
    'radar.resume': (asked) => resumeMany(bg, asked),
    'radar.disagree': (asked) => disagreeMany(bg, asked),
    'radar.open': async ({ id }) => {
      const [record] = await bg.store((db) => findRecords(db, [id]));
      if (!record || !(await openTicket(bg, record.shows))) throw new ProblemError('no-ticket');
      return {};
    },
    'scope.get': () => bg.store(shownScope),
    'scope.set': (asked) => setScope(bg, asked),
    'board.list': () => listBoard(bg),
  };
}

/** Whose tickets count from now on, in the badge and on every page. */
async function setScope(bg: Background, asked: Request<'scope.set'>) {
  await bg.store((db) => writeScope(db, asked));
  await tellChanged(null);
  await updateBadge(bg);
  return bg.store(shownScope);
}
