import type { NewEvent } from '../../../lib/cases/new-event.ts';
import { readScripts, writeScripts } from '../../../lib/library/script-file.ts';
import { isSameWords } from '../../../lib/library/script-version.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { scriptKey } from '../../../lib/scripts/suggest-scripts.ts';
import { act } from '../act.ts';
import { type Background, readMoment } from '../context.ts';
import { scoreAnew } from '../score-anew.ts';
import { readLibrary } from './read-library.ts';
import { scriptLine } from './script-lines.ts';
import { wordsToKeep, writtenEvent } from './write-script.ts';

/** Every script that is not retired, as a file. @throws ProblemError `store-*` */
export async function exportScripts(bg: Background): Promise<{ text: string }> {
  const moment = await readMoment(bg);
  const entries = await bg.store((db) => readLibrary(db, moment.policy));
  const lines = [...entries.values()].map((entry) => scriptLine(entry, moment));
  return {
    text: writeScripts(
      lines
        .filter(({ state }) => state !== 'retired')
        .map(({ id, language, title, text, signals, levels, framework, state }) => ({
          ...{ id, language, title, text, signals, state },
          ...(levels.length > 0 && { levels }),
          ...(framework && { framework }),
        })),
    ),
  };
}

function read({ name, text }: { name: string; text: string }) {
  try {
    return readScripts(text);
  } catch (error) {
    throw new ProblemError('not-scripts', { name, message: error instanceof Error ? error.message : '' }, error);
  }
}

/**
 * Takes in the scripts of a file as drafts, all at once; what stands here and says the same is left alone.
 * @throws ProblemError `not-scripts`, `store-*`
 */
export async function takeScripts(
  bg: Background,
  file: { name: string; text: string },
): Promise<Answer<'scripts.import'>> {
  const { scripts, refused } = read(file);
  const moment = await readMoment(bg);
  const entries = await bg.store((db) => readLibrary(db, moment.policy));
  const count = { added: 0, changed: 0, same: 0 };
  const events: NewEvent[] = [];
  for (const script of scripts) {
    const entry = entries.get(scriptKey(script));
    const words = wordsToKeep({ ...script, framework: script.framework ?? undefined });
    const newest = entry?.versions.at(-1);
    const isSame = newest !== undefined && entry?.retired === null && isSameWords(newest, words);
    count[isSame ? 'same' : entry ? 'changed' : 'added']++;
    if (!isSame) events.push(writtenEvent(script.id, entry?.language ?? script.language, words, entry));
  }
  if (events.length > 0) {
    await act(bg, { events, items: [] });
    await scoreAnew(bg);
  }
  return { ...count, refused };
}
