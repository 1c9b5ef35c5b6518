import { newEvent } from '../../../lib/cases/new-event.ts';
import type { LibraryEntry } from '../../../lib/library/fold-library.ts';
import { previewScript } from '../../../lib/library/preview-script.ts';
import { hashWords } from '../../../lib/library/script-version.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { scriptKey } from '../../../lib/scripts/suggest-scripts.ts';
import { act } from '../act.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { newId } from '../new-id.ts';
import { scoreAnew } from '../score-anew.ts';
import { exportScripts, takeScripts } from './carry-scripts.ts';
import { mayCoach } from './may-coach.ts';
import { readLibrary } from './read-library.ts';
import { scriptHistory, scriptLine } from './script-lines.ts';
import { headsOf, wordsToKeep, writtenEvent } from './write-script.ts';

/** The team's script library (issue 8, item 7; R128). */
export function scriptMessages(bg: Background): Handlers {
  const library = async (moment: Moment) => bg.store((db) => readLibrary(db, moment.policy));
  const find = async (which: { id: string; language: string }, moment: Moment): Promise<LibraryEntry> => {
    const entry = (await library(moment)).get(scriptKey(which));
    if (!entry) throw new ProblemError('no-script');
    return entry;
  };
  /** One at a time: whoever saves or approves has seen what stands. */
  const inTurn = <T>(work: () => Promise<T>) => navigator.locks.request('simmer-scripts', work) as Promise<T>;
  return {
    'scripts.list': async () => {
      const moment = await readMoment(bg);
      const entries = [...(await library(moment)).values()];
      return { scripts: entries.map((entry) => scriptLine(entry, moment)), isCoach: await bg.store(mayCoach) };
    },
    'scripts.history': async (which) => {
      const moment = await readMoment(bg);
      return { versions: scriptHistory(await find(which, moment), moment) };
    },
    'scripts.preview': ({ text, language }) => previewScript(text, language),
    'scripts.save': ({ id, heads, draft }) =>
      inTurn(async () => {
        const moment = await readMoment(bg);
        const { language } = draft;
        // Its end: the names of clicks begin with the time, and so alike.
        const script = id ?? `own-${newId(bg).slice(-8)}`;
        const entry = (await library(moment)).get(scriptKey({ id: script, language }));
        const done = { id: script, language: entry?.language ?? language };
        // This very click wrote it, and its answer was lost.
        if (bg.click !== undefined && entry?.versions.some(({ event }) => event === bg.click)) return done;
        if (entry && headsOf(entry).join() !== heads.join()) throw new ProblemError('script-moved');
        const event = writtenEvent(script, entry?.language ?? language, wordsToKeep(draft), entry);
        await act(bg, { events: [event], items: [] });
        await scoreAnew(bg);
        return done;
      }),
    'scripts.approve': ({ version, hash, ...which }) =>
      inTurn(async () => {
        const entry = await find(which, await readMoment(bg));
        const named = entry.versions.find(({ event }) => event === version);
        if (!named || hashWords(named) !== hash || entry.retired) throw new ProblemError('script-moved');
        const data = { language: entry.language, version, hash };
        await act(bg, { events: [newEvent('script.approved', `script:${which.id}`, data)], items: [] });
        await scoreAnew(bg);
        return {};
      }),
    'scripts.retire': (which) =>
      inTurn(async () => {
        const { retired, language } = await find(which, await readMoment(bg));
        if (retired) return {};
        await act(bg, { events: [newEvent('script.retired', `script:${which.id}`, { language })], items: [] });
        await scoreAnew(bg);
        return {};
      }),
    'scripts.export': () => exportScripts(bg),
    'scripts.import': (file) => inTurn(() => takeScripts(bg, file)),
  };
}
