import type { Answer } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { Section } from '../ui/section.tsx';

/** The cases of which nothing is erased, and why (R145): it is ended in the case. */
export function HoldList({ holds }: Pick<Answer<'privacy.get'>, 'holds'>) {
  const { say, locale } = useSession();
  const now = useNow();
  return (
    <Section title={say('privacy.holds')}>
      <ul className="privacy-erasures">
        {holds.map(({ id, ref, reason, by, at }) => (
          <li key={id}>
            <p dir="auto">{say('privacy.holds.case', { ref, reason })}</p>
            <p className="soft small figures">{say('hold.by', { who: by, when: when(at, now, { say, locale }) })}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
