import { useState } from 'react';
import type { MemberShown } from '../../../lib/messages/programme-messages.ts';
import { dayWords } from '../../shared/day-words.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ProgrammeAct } from './use-programme.ts';

/** What the sponsor does for this customer, and when each was last done (R118). */
export function Duties({
  member,
  today,
  busy,
  act,
}: {
  member: MemberShown;
  today: string;
  busy: boolean;
  act: ProgrammeAct;
}) {
  const { say, locale } = useSession();
  const [open, setOpen] = useState<string | null>(null);
  const [on, setOn] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const save = async (duty: string) => {
    if (on && (await act((ask) => ask('programme.duty', { account: member.id, duty, on, note })))) {
      setOpen(null);
      setNote('');
    }
  };
  return (
    <div className="programme-part">
      <h4 className="field-label">{say('programme.duties')}</h4>
      <ul className="programme-lines">
        {member.duties.map(({ id, name, lastOn, count }) => (
          <li key={id}>
            <div className="programme-line">
              <span dir="auto">{name}</span>
              <span className="soft small figures">
                {lastOn
                  ? say('programme.duty.last', { when: dayWords(lastOn, locale), count })
                  : say('programme.duty.never')}
              </span>
              <Button
                look="bare"
                icon="check"
                aria-label={say('programme.duty.done-of', { duty: name })}
                onPress={() => setOpen(open === id ? null : id)}
              >
                {say('programme.duty.done')}
              </Button>
            </div>
            {open === id && (
              <div className="programme-form">
                <DateField label={say('programme.day')} value={on} onChange={setOn} />
                <TextField label={say('programme.note')} value={note} onChange={setNote} />
                <div className="case-form-actions">
                  <Button isPending={busy} isDisabled={!on} onPress={() => void save(id)}>
                    {say('action.save')}
                  </Button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
