import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { regionalLocale } from '../../lib/i18n/regional-locale.ts';
import { type Language, nearestLanguage, type Say, translator } from '../../lib/i18n/translator.ts';
import type { Answer, MessageName, Request } from '../../lib/messages/messages.ts';

/** Asks the background (or, in the gallery, a stand-in). @throws ProblemError */
export type Ask = <N extends MessageName>(name: N, data: Request<N>) => Promise<Answer<N>>;

export interface Session {
  say: Say;
  language: Language;
  /** The language with the reader's own region where the browser names one, for times and numbers. */
  locale: string;
  ask: Ask;
}

const SessionContext = createContext<Session | null>(null);

/** What every screen needs: words in the reader's language, and a way to ask. */
export function SessionProvider({ language, ask, children }: { language: string; ask: Ask; children: ReactNode }) {
  const session = useMemo<Session>(() => {
    const spoken = nearestLanguage(language);
    const locale = regionalLocale(spoken, navigator.languages);
    return { say: translator(spoken, locale), language: spoken, locale, ask };
  }, [language, ask]);
  useLayoutEffect(() => {
    document.documentElement.lang = session.language;
  }, [session.language]);
  return (
    <SessionContext value={session}>
      <I18nProvider locale={session.locale}>{children}</I18nProvider>
    </SessionContext>
  );
}

/** @throws Error outside a SessionProvider */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is used outside a SessionProvider');
  return session;
}
