import { ENOUGH_OUTCOMES, outcomesOf } from '../../../lib/library/review/outcomes.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { USE_FILTERS, type UseFilter } from '../../../lib/messages/script-review-messages.ts';
import { scriptKey } from '../../../lib/scripts/suggest-scripts.ts';
import { type Background, readMoment } from '../context.ts';
import { readLibrary } from './read-library.ts';
import { readSurveys } from './read-surveys.ts';
import { readUses, useLines } from './read-uses.ts';
import { drawSamples, listSamples, scoreSample } from './samples.ts';

/** Lines of a page of the queue. */
const PAGE = 20;

/** What became of suggestions, and how coaches score replies (issue 8, item 10). */
export function scriptReviewMessages(bg: Background): Handlers {
  return {
    'scripts.uses': async ({ what, page }) => {
      const moment = await readMoment(bg);
      return bg.store(async (db) => {
        const uses = await readUses(db, moment);
        const fits = (filter: UseFilter) => uses.filter((use) => filter === 'all' || use.what === filter);
        const found = fits(what);
        const pages = Math.max(1, Math.ceil(found.length / PAGE));
        const at = Math.min(page, pages - 1) * PAGE;
        return {
          lines: await useLines(db, found.slice(at, at + PAGE), moment),
          total: found.length,
          pages,
          counts: Object.fromEntries(USE_FILTERS.map((filter) => [filter, fits(filter).length])) as Record<
            UseFilter,
            number
          >,
        };
      });
    },
    'scripts.outcomes': async () => {
      const moment = await readMoment(bg);
      return bg.store(async (db) => {
        const entries = await readLibrary(db, moment.policy);
        const uses = await readUses(db, moment);
        const rows = outcomesOf(uses, await readSurveys(db, moment.policy)).map((row) => {
          const entry = entries.get(scriptKey({ id: row.script, language: row.language }));
          return { ...row, title: entry?.inForce.title ?? row.script, isRetired: !!entry?.retired };
        });
        return { rows, enough: ENOUGH_OUTCOMES };
      });
    },
    'scripts.samples': () => listSamples(bg),
    'scripts.draw': ({ count }) => drawSamples(bg, count),
    'scripts.score': async (score) => {
      await scoreSample(bg, score);
      return {};
    },
  };
}
