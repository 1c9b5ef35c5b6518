import { useState } from 'react';
import type { NamedWho } from '../../../../lib/messages/case-parts/named-who.ts';
import { upperFirst } from '../../../shared/letter-case.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { Team } from '../../use-team.ts';
import { findWho, WhoField } from '../../who-field.tsx';
import './mortem.css';

/** Somebody of a meeting, how they came to be in the case, and whether they came. */
export type Guest = NamedWho & { why?: string | undefined; came: boolean };

/** Who is asked to a meeting, or who came: people are added by name and taken off (R76). */
export function PeopleList({
  label,
  people,
  team,
  isAttendance,
  error,
  onChange,
}: {
  label: string;
  people: readonly Guest[];
  team: Team | undefined;
  /** Whether it is asked who came. */
  isAttendance: boolean;
  error?: string | undefined;
  onChange: (people: Guest[]) => void;
}) {
  const { say, locale } = useSession();
  const [typed, setTyped] = useState('');
  const add = () => {
    const name = typed.trim();
    if (!name) return;
    if (!people.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      onChange([...people, { who: findWho(name, team), name, came: true }]);
    }
    setTyped('');
  };
  return (
    <div className="case-part">
      <h4 className="field-label">{label}</h4>
      <ul className="guests">
        {people.map((guest) => (
          <li key={JSON.stringify(guest.who)}>
            {isAttendance ? (
              <Checkbox
                isSelected={guest.came}
                onChange={(came) => onChange(people.map((one) => (one === guest ? { ...guest, came } : one)))}
              >
                {upperFirst(guest.name, locale)}
              </Checkbox>
            ) : (
              <span className="guest-name" dir="auto">
                {upperFirst(guest.name, locale)}
                {guest.why && <span className="soft small"> {guest.why}</span>}
              </span>
            )}
            <IconButton
              icon="close"
              label={say('mortem.meeting.remove', { name: guest.name })}
              onPress={() => onChange(people.filter((one) => one !== guest))}
            />
          </li>
        ))}
      </ul>
      {error && <p className="field-error">{error}</p>}
      <div className="add-row">
        <WhoField label={say('mortem.meeting.add')} value={typed} team={team} onChange={setTyped} />
        <Button isDisabled={!typed.trim()} onPress={add}>
          {say('mortem.meeting.add.go')}
        </Button>
      </div>
    </div>
  );
}
