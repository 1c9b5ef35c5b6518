import type { Answer } from '../../../lib/messages/messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Section } from '../../ui/section.tsx';

/** So many questions are named on which coaches differed. */
const MOST = 5;

/** How far two coaches agree: Cohen's kappa with its interval, and counts alone while there are few. */
export function Agreement({ agreement }: { agreement: Answer<'scripts.samples'>['agreement'] }) {
  const { say } = useSession();
  const { replies, answers, same, isEnough, enough, kappa, low, high, differing } = agreement;
  return (
    <Section title={say('scripts.agreement')}>
      {replies === 0 ? (
        <p className="soft">{say('scripts.agreement.none')}</p>
      ) : (
        <>
          <p>{say('scripts.agreement.same', { same, answers, replies })}</p>
          {!isEnough && <p className="soft">{say('scripts.agreement.few', { enough })}</p>}
          {isEnough && kappa !== null && low !== null && high !== null && (
            <p>{say('scripts.agreement.kappa', { kappa, low, high })}</p>
          )}
          {isEnough && (kappa === null || low === null) && <p className="soft">{say('scripts.agreement.flat')}</p>}
          {differing.length > 0 && (
            <>
              <p className="soft small">{say('scripts.agreement.differing')}</p>
              <ul className="agreement-list">
                {differing.slice(0, MOST).map(({ criterion, differed, of }) => (
                  <li key={criterion}>
                    {say('scripts.agreement.differed', {
                      criterion: say(`scripts.criterion.${criterion}`),
                      differed,
                      of,
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Section>
  );
}
