import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { type Team, useTeam } from '../../use-team.ts';
import { findWho, WhoField } from '../../who-field.tsx';

/** What is done about a poor score: an action with an owner and a day (R105). */
export function SurveyActionForm({ busy, act }: Pick<CaseSectionProps, 'busy' | 'act'>) {
  const { say } = useSession();
  const team = useTeam();
  const [what, setWhat] = useState('');
  const [typed, setTyped] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isUnknown, setUnknown] = useState(false);
  const save = () => {
    const owner = ownerOf(typed, team);
    setUnknown(owner === null);
    if (owner && dueOn) void act((ask, id) => ask('outcome.survey-action', { id, what: what.trim(), owner, dueOn }));
  };
  const isReady = what.trim() !== '' && typed.trim() !== '' && dueOn !== null;
  return (
    <div className="case-form">
      <p>{say('survey.poor')}</p>
      <TextField label={say('survey.action.what')} value={what} lines={2} onChange={setWhat} />
      <WhoField
        label={say('survey.action.owner')}
        value={typed}
        team={team}
        error={isUnknown ? say('survey.action.owner.unknown') : undefined}
        onChange={(next) => {
          setTyped(next);
          setUnknown(false);
        }}
      />
      <DateField label={say('survey.action.due')} value={dueOn} onChange={setDueOn} />
      <div className="case-form-actions">
        <Button look="solid" isPending={busy} isDisabled={!isReady} onPress={save}>
          {say('survey.action.save')}
        </Button>
      </div>
    </div>
  );
}

/** An action is somebody's of the team, or a role's; a name alone is nobody who could be reminded. */
function ownerOf(typed: string, team: Team | undefined): { role: string; person?: string } | null {
  const who = findWho(typed, team);
  if (who.role) return { role: who.role };
  const person = team?.people.find(({ id }) => id === who.person);
  return person ? { role: person.roles[0] ?? 'agent', person: person.id } : null;
}
