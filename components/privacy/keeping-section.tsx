import { isMessageKey } from '../../lib/i18n/translator.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { Section } from '../ui/section.tsx';

type Privacy = Answer<'privacy.get'>;

/** How long things are kept, and what goes next. */
export function KeepingSection({ keeping, next }: Pick<Privacy, 'keeping' | 'next'>) {
  const { say, locale } = useSession();
  const day = (at: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(Date.parse(at));
  return (
    <Section title={say('privacy.keeping')}>
      <p>
        {say('privacy.keeping.rules', {
          quotes: keeping.quoteDays,
          months: keeping.closedCaseMonths,
          personal: keeping.personalDays,
        })}
      </p>
      {next.length === 0 ? (
        <p className="soft">{say('privacy.next.none')}</p>
      ) : (
        <ul className="privacy-next">
          {next.map(({ why, on, soon, all }) => {
            const key = `privacy.next.${why}`;
            return <li key={why}>{isMessageKey(key) && say(key, { day: day(on), soon, all })}</li>;
          })}
        </ul>
      )}
    </Section>
  );
}
