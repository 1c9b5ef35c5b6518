import type { CrewView } from '../../../../lib/messages/case-parts/crew-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import type { Act } from '../../use-case.ts';

/** Departments that were asked in, and whether they know how urgent it is (R90). */
export function Departments({
  departments,
  busy,
  act,
  now,
}: {
  departments: CrewView['departments'];
  busy: boolean;
  act: Act;
  now: number;
}) {
  const { say, locale } = useSession();
  if (departments.length === 0) return null;
  const time = (at: string) => when(at, now, { say, locale });
  return (
    <div className="case-part">
      <h4 className="field-label">{say('crew.departments')}</h4>
      <ul className="crew-list">
        {departments.map(({ ask, name, at, note, answeredAt }) => (
          <li key={ask} className="case-part">
            <p dir="auto">{note ? `${name}: ${note}` : name}</p>
            <p className="soft small figures">
              {answeredAt
                ? say('crew.ask.answered', { when: time(answeredAt) })
                : say('crew.ask.waiting', { when: time(at) })}
            </p>
            {!answeredAt && (
              <p>
                <Button
                  isPending={busy}
                  aria-label={say('crew.ask.confirm-label', { name })}
                  onPress={() => void act((asked, id) => asked('crew.answered', { id, ask }))}
                >
                  {say('crew.ask.confirm')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
