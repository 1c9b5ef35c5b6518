import { useState } from 'react';
import type { ReviewView } from '../../../lib/messages/review-messages.ts';
import { useTeam } from '../../case/use-team.ts';
import { findWho, WhoField } from '../../case/who-field.tsx';
import { dayWords } from '../../shared/day-words.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ReviewAct } from './review-act.ts';

/** What was agreed: each with an owner and a day, ticked when it is done (R97). */
export function ReviewActions({ view, busy, act }: { view: ReviewView; busy: boolean; act: ReviewAct }) {
  const { say, locale } = useSession();
  const team = useTeam();
  const [action, setAction] = useState(() => crypto.randomUUID());
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const { id } = view;
  const add = async () => {
    if (!dueOn) return;
    const who = findWho(owner, team);
    if (!(await act((ask) => ask('review.add-action', { id, action, what, owner: who, dueOn })))) return;
    setAction(crypto.randomUUID());
    setWhat('');
    setOwner('');
    setDueOn(null);
  };
  return (
    <div className="review-part">
      <h3 className="review-title">{say('review.agreed')}</h3>
      {view.actions.map((one) => (
        <Checkbox
          key={one.id}
          isSelected={one.doneAt != null}
          isDisabled={busy}
          onChange={(done) => void act((ask) => ask('review.finish-action', { id, action: one.id, done }))}
        >
          <span dir="auto">{one.what}</span>{' '}
          <span className={one.isOverdue ? 'small review-late' : 'soft small'}>
            {say(one.isOverdue ? 'review.action.late' : 'review.action.by', {
              owner: one.owner,
              when: dayWords(one.dueOn, locale),
            })}
          </span>
        </Checkbox>
      ))}
      <TextField label={say('review.action.what')} value={what} onChange={setWhat} />
      <div className="review-pair">
        <WhoField label={say('review.action.owner')} value={owner} team={team} onChange={setOwner} />
        <DateField label={say('review.action.due')} value={dueOn} onChange={setDueOn} />
      </div>
      <div className="case-form-actions">
        <Button isPending={busy} isDisabled={!what.trim() || !owner.trim() || !dueOn} onPress={() => void add()}>
          {say('review.action.add')}
        </Button>
      </div>
    </div>
  );
}
