import type { CrewView } from '../../../../lib/messages/case-parts/crew-view.ts';
import { upperFirst } from '../../../shared/letter-case.ts';
import { useSession } from '../../../shared/session.tsx';
import { when } from '../../../shared/when.ts';
import { nameInside } from '../../name-inside.ts';

/** Stakeholders that were told: who, by which channel, when, and by whom (R59). */
export function ToldList({ told, now, locale }: { told: CrewView['told']; now: number; locale: string }) {
  const { say } = useSession();
  if (told.length === 0) return null;
  return (
    <div className="case-part">
      <h4 className="field-label">{say('crew.told')}</h4>
      <ul className="crew-list">
        {told.map(({ event, name, channel, at, by }) => (
          <li key={event} className="figures">
            {say('crew.told.line', {
              name: upperFirst(name, locale),
              by: nameInside(by, say, locale),
              channel: say(`channel.${channel}`),
              when: when(at, now, { say, locale }),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
