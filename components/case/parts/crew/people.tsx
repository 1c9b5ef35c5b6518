import type { CrewView } from '../../../../lib/messages/case-parts/crew-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';

interface Fixed {
  name: string;
  position: string;
}

/** The people of one side: those the case itself names first, then whoever was added (R42). */
export function People({
  title,
  fixed,
  people,
  side,
  onRemove,
}: {
  title: string;
  fixed: readonly Fixed[];
  people: CrewView['contacts'];
  side: 'ours' | 'theirs';
  onRemove: ((contact: string) => void) | undefined;
}) {
  const { say } = useSession();
  const added = people.filter((one) => one.side === side);
  if (fixed.length + added.length === 0) return null;
  return (
    <div className="case-part">
      <h4 className="field-label">{title}</h4>
      <ul className="crew-list">
        {fixed.map(({ name, position }) => (
          <li key={position} className="row-apart crew-person">
            <div>
              <bdi>{name}</bdi> <span className="soft">· {position}</span>
            </div>
          </li>
        ))}
        {added.map(({ contact, name, position, reach }) => (
          <li key={contact} className="row-apart crew-person">
            <div>
              <bdi>{name}</bdi>
              {position && (
                <span className="soft">
                  {' · '}
                  <bdi>{position}</bdi>
                </span>
              )}
              {reach && <p className="soft small">{reach}</p>}
            </div>
            {onRemove && (
              <IconButton icon="close" label={say('crew.remove', { name })} onPress={() => onRemove(contact)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
