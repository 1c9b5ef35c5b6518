import { useState } from 'react';
import { LONG_TEXT } from '../../../../lib/model/text-limits.ts';
import { CountedField } from '../../../shared/counted-field.tsx';
import { useSession } from '../../../shared/session.tsx';
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
    <CaseForm onClose={onClose} action={say('crew.ask.save')} busy={busy} isDisabled={who.trim() === ''} onSend={send}>
      <WhoField label={say('crew.ask.who')} value={who} team={team} onChange={setWho} />
      <CountedField label={say('crew.ask.note')} most={LONG_TEXT} value={note} lines={2} onChange={setNote} />
    </CaseForm>
  );
}
