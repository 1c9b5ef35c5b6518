import { DRILL_IDS, DRILL_SKILLS, DRILLS, type DrillId } from '../../../lib/coaching/drills/drill.ts';
import { type DrillProgress, daysUntil, dueDrills } from '../../../lib/coaching/drills/due-drills.ts';
import { checkDraft } from '../../../lib/draft/check-draft.ts';
import type { DrillsShown } from '../../../lib/messages/drill-messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { findDrill, textsOf } from './drill-texts.ts';
import { keepProgress, readProgress } from './keep-progress.ts';

function findId(id: string): DrillId {
  const found = findDrill(id);
  if (!found) throw new ProblemError('refused');
  return found;
}

function show(progress: DrillProgress, moment: Moment): DrillsShown {
  const { due, nextAt } = dueDrills(progress, moment.now);
  const [id] = due;
  const text = id && textsOf(moment)[id];
  // Which one stands first says nothing: it changes from exercise to exercise, and is the same whenever it is looked at.
  const turned = id ? DRILL_IDS.indexOf(id) % 2 === 1 : false;
  const weeks = id ? daysUntil((progress[id]?.inARow ?? 0) + 1) / 7 : 1;
  return {
    drill:
      id && text
        ? {
            id,
            skill: DRILLS[id],
            said: text.said,
            replies: turned ? [text.better, text.poorer] : [text.poorer, text.better],
            weeks,
          }
        : null,
    due: due.length,
    nextAt,
    skills: DRILL_SKILLS.map((skill) => {
      const all = DRILL_IDS.filter((one) => DRILLS[one] === skill);
      return { skill, done: all.filter((one) => progress[one]).length, of: all.length };
    }),
  };
}

/** Short exercises (R96, R100, R101): nothing of them leaves this device. */
export function drillMessages(bg: Background): Handlers {
  const shown = async () => {
    const [moment, progress] = await Promise.all([readMoment(bg), bg.store(readProgress)]);
    return show(progress, moment);
  };
  return {
    'drills.get': shown,
    'drills.look': async ({ id, text }) => {
      const moment = await readMoment(bg);
      const { said, better, why } = textsOf(moment)[findId(id)];
      const { marks, language } = checkDraft({
        text,
        language: moment.language,
        thread: [{ role: 'customer', text: said, attachments: 0 }],
        approved: [],
        level: 'at-risk',
        switches: [],
        away: new Set(),
        now: moment.now,
        timeZone: moment.policy.calendars[0]?.timeZone ?? 'UTC',
      });
      return { marks, language, better, why };
    },
    'drills.done': async ({ id, well }) => {
      const { now } = await readMoment(bg);
      await bg.store((db) => keepProgress(db, findId(id), well, now));
      return shown();
    },
  };
}
