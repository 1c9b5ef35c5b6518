import type { Answer } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { Section } from '../ui/section.tsx';
import { KeptList } from './kept-list.tsx';

/** What was erased, without saying whose it was: that it was done can be shown, and what stayed. */
export function ErasureList({ erasures }: Pick<Answer<'privacy.get'>, 'erasures'>) {
  const { say, locale } = useSession();
  const now = useNow();
  return (
    <Section title={say('privacy.erasures')}>
      <ul className="privacy-erasures">
        {erasures.map(({ id, at, by, items, kept, override }) => (
          <li key={id}>
            <p>{say('privacy.erasure', { at: when(at, now, { say, locale }), by, items })}</p>
            {override != null && (
              <p className="soft small" dir="auto">
                {say('privacy.erasure.override', { reason: override })}
              </p>
            )}
            <KeptList kept={kept} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
