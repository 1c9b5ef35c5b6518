import { Button } from 'react-aria-components/Button';
import type { Answer } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import './open-lists.css';

/** What may go wrong and nothing is done against: in open cases, and in the team's list (R99). */
export function OpenRisks({ cases, library, onChoose }: Answer<'risks.open'> & { onChoose: (id: string) => void }) {
  const { say } = useSession();
  return (
    <>
      {cases.length > 0 && (
        <ul className="open-list" aria-label={say('risk.open.cases')}>
          {cases.map((one) => (
            <li key={`${one.case}/${one.risk}`}>
              <span className="open-what" dir="auto">
                {one.name}
              </span>
              <Button className="row-open open-case" onPress={() => onChoose(one.case)}>
                <bdi>{one.subject}</bdi> · {one.ref}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {library.length > 0 && (
        <>
          <ul className="open-list">
            {library.map(({ id, name }) => (
              <li key={id}>
                <span className="open-what" dir="auto">
                  {name}
                </span>
                <span className="soft open-state">{say('risk.open.library')}</span>
              </li>
            ))}
          </ul>
          <p className="soft small">{say('risk.open.library.hint')}</p>
        </>
      )}
    </>
  );
}
