import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { isSpoken, pageLanguage } from '../../lib/i18n/catalogue.ts';
import { loadCatalogue } from '../../lib/i18n/load-catalogue.ts';
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

/** The language to speak: the wanted one once its words are there, until then the one before; null where there is none yet. */
function useSpoken(wanted: Language): Language | null {
  const [spoken, setSpoken] = useState<Language | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadCatalogue(wanted).then(() => isWanted && setSpoken(wanted));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return isSpoken(wanted) ? wanted : spoken;
}

/** What every screen needs: words in the reader's language, and a way to ask. Nothing is shown before the words are there. */
export function SessionProvider({ language, ask, children }: { language: string; ask: Ask; children: ReactNode }) {
  const spoken = useSpoken(nearestLanguage(language));
  const session = useMemo<Session | null>(() => {
    if (!spoken) return null;
    const locale = regionalLocale(spoken, navigator.languages);
    return { say: translator(spoken, locale), language: spoken, locale, ask };
  }, [spoken, ask]);
  useLayoutEffect(() => {
    if (session) document.documentElement.lang = pageLanguage(session.language);
  }, [session]);
  if (!session) return null;
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
