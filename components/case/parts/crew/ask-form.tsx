import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { useTeam } from '../../use-team.ts';
import { findWho, WhoField } from '../../who-field.tsx';

/** Writes down that a department was asked in, and what is needed of it (R90). */
export function AskForm({ view, busy, act, onClose }: CaseSectionProps & { onClose: () => void }) {
  const { say } = useSession();
  const team = useTeam();
  const [who, setWho] = useState('');
  const [note, setNote] = useState(view.lacking ?? '');
  const send = async () => {
    if (await act((ask, id) => ask('crew.ask', { id, who: findWho(who, team), note }))) onClose();
  };
  return (
    <CaseForm onClose={onClose}>
      <WhoField label={say('crew.ask.who')} value={who} team={team} onChange={setWho} />
      <TextField label={say('crew.ask.note')} value={note} lines={2} onChange={setNote} />
      <div className="case-form-actions">
        <Button look="solid" isPending={busy} isDisabled={who.trim() === ''} onPress={() => void send()}>
          {say('crew.ask.save')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </CaseForm>
  );
}
