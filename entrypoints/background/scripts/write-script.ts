import { maskSecrets } from '../../../lib/cases/mask.ts';
import { newEvent } from '../../../lib/cases/new-event.ts';
import type { LibraryEntry } from '../../../lib/library/fold-library.ts';
import { type ScriptWords, wordsOf } from '../../../lib/library/script-version.ts';
import type { ScriptDraft } from '../../../lib/messages/script-messages.ts';

/** A draft as it is written into the log: without secrets, which no text for customers needs. */
export const wordsToKeep = (draft: ScriptWords | ScriptDraft): ScriptWords =>
  wordsOf({
    ...draft,
    title: maskSecrets(draft.title.trim()),
    text: maskSecrets(draft.text.trim()),
    framework: draft.framework ?? undefined,
    levels: draft.levels ?? [],
  });

/** Newest versions that nobody put together, by their events. */
export const headsOf = ({ heads }: LibraryEntry): string[] => heads.flatMap(({ event }) => event ?? []);

/** The event that writes a version over the newest ones. */
export function writtenEvent(id: string, language: string, words: ScriptWords, entry: LibraryEntry | undefined) {
  const heads = entry ? headsOf(entry) : [];
  const [base = null, ...also] = heads.toReversed();
  return newEvent('script.written', `script:${id}`, {
    language,
    ...words,
    base,
    ...(also.length > 0 && { also }),
  });
}
