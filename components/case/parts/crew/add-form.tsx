import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { useTeam } from '../../use-team.ts';
import { findWho, WhoField } from '../../who-field.tsx';

/** Adds somebody who matters to the case, on either side (R42). */
export function AddForm({ busy, act, onClose }: CaseSectionProps & { onClose: () => void }) {
  const { say } = useSession();
  const team = useTeam();
  const [side, setSide] = useState<'ours' | 'theirs'>('theirs');
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [reach, setReach] = useState('');
  const add = async () => {
    const who = side === 'ours' ? findWho(name, team) : { name: name.trim() };
    if (await act((ask, id) => ask('crew.add', { id, side, who, position, reach }))) onClose();
  };
  return (
    <CaseForm onClose={onClose}>
      <SelectField
        label={say('crew.add.side')}
        value={side}
        choices={[
          { id: 'theirs', text: say('crew.theirs') },
          { id: 'ours', text: say('crew.ours') },
        ]}
        onChange={setSide}
      />
      {side === 'ours' ? (
        <WhoField label={say('crew.add.name')} value={name} team={team} onChange={setName} />
      ) : (
        <TextField label={say('crew.add.name')} value={name} onChange={setName} />
      )}
      <TextField label={say('crew.add.position')} value={position} onChange={setPosition} />
      <TextField label={say('crew.add.reach')} value={reach} onChange={setReach} />
      <div className="case-form-actions">
        <Button look="solid" isPending={busy} isDisabled={name.trim() === ''} onPress={() => void add()}>
          {say('crew.add.save')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </CaseForm>
  );
}
