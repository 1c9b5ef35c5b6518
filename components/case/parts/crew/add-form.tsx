import { useState } from 'react';
import { NAME_TEXT, SHORT_TEXT } from '../../../../lib/model/text-limits.ts';
import { CountedField } from '../../../shared/counted-field.tsx';
import { useSession } from '../../../shared/session.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
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
    <CaseForm onClose={onClose} action={say('crew.add.save')} busy={busy} isDisabled={name.trim() === ''} onSend={add}>
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
        <CountedField label={say('crew.add.name')} most={NAME_TEXT} value={name} onChange={setName} />
      )}
      <CountedField label={say('crew.add.position')} most={SHORT_TEXT} value={position} onChange={setPosition} />
      <CountedField label={say('crew.add.reach')} most={SHORT_TEXT} value={reach} onChange={setReach} />
    </CaseForm>
  );
}
