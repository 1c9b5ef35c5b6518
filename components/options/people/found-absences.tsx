import { useState } from 'react';
import type { FoundAbsence } from '../../../lib/messages/people-messages.ts';
import type { Absence } from '../../../lib/model/duty.ts';
import type { Person } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { usePeople } from './people-tools.ts';
import { stretchText } from './stretch-text.ts';
import { zoneOf } from './zone-of.ts';

/** What a calendar file has ahead; what is likely time away is ticked already. */
export function FoundAbsences({
  found,
  unread,
  person,
  onTake,
  onCancel,
}: {
  found: readonly FoundAbsence[];
  unread: number;
  person: Person;
  onTake: (absences: Absence[]) => void;
  onCancel: () => void;
}) {
  const { say, locale } = useSession();
  const { calendars } = usePeople();
  const timeZone = zoneOf(person.calendar, calendars);
  const [ticked, setTicked] = useState<ReadonlySet<FoundAbsence>>(
    () => new Set(found.filter(({ isLikely }) => isLikely)),
  );
  const tick = (absence: FoundAbsence, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(absence);
    else next.delete(absence);
    setTicked(next);
  };
  const take = () => onTake([...ticked].map(({ from, until }) => ({ from, until })));
  return (
    <div className="import-box" role="status">
      <p>
        <strong>{say('absences.found', { count: found.length })}</strong>
      </p>
      {unread > 0 && <p className="soft">{say('absences.unread', { count: unread })}</p>}
      <div className="found-list">
        {found.map((absence, index) => (
          // Two entries of a file may be alike in every way.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <Checkbox key={index} isSelected={ticked.has(absence)} onChange={(next) => tick(absence, next)}>
            <span className="figures">{stretchText(absence, locale, timeZone)}</span>
            {absence.title && <span className="soft"> · {absence.title}</span>}
          </Checkbox>
        ))}
      </div>
      <div className="workbench-actions">
        {found.length > 0 && (
          <Button isDisabled={ticked.size === 0} onPress={take}>
            {say('absences.take', { count: ticked.size })}
          </Button>
        )}
        <Button look="bare" onPress={onCancel}>
          {say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
