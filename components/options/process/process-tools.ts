import { createContext, useContext } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import { useSession } from '../../shared/session.tsx';

export type ProcessContext = Answer<'process.context'>;
type Texts = Record<string, string> | undefined;

const Context = createContext<ProcessContext | null>(null);

export const ProcessToolsProvider = Context.Provider;

/** What the editors of the process know beside what they edit. @throws Error outside of it */
export function useProcess() {
  const context = useContext(Context);
  const { say, language, locale } = useSession();
  if (!context) throw new Error('useProcess is used outside the editor of the process');
  return {
    context,
    say,
    locale,
    /** A text in the reader's language, else in English, else any; undefined where there is none. */
    textOf: (texts: Texts): string | undefined =>
      [texts?.[language], texts?.en, ...Object.values(texts ?? {})].find((text) => text?.trim()),
    listOf: (names: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
      new Intl.ListFormat(locale, { type }).format(names),
  };
}
