import type { ProgrammeView } from '../../../lib/messages/programme-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

/** Who was in, or was not let in, and why. */
export function PastMembers({ past }: { past: ProgrammeView['past'] }) {
  const { say, locale } = useSession();
  const now = useNow();
  if (past.length === 0) return null;
  return (
    <Disclosure summary={say('programme.past', { count: past.length })}>
      <ul className="programme-lines">
        {past.map(({ id, name, state, at, by, why }) => (
          <li key={id} dir="auto">
            <bdi>{name}</bdi>
            {' · '}
            <span className="soft">
              {say(`programme.past.${state}`, { who: by, when: when(at, now, { say, locale }) })}
            </span>
            {why && <p dir="auto">{why}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
