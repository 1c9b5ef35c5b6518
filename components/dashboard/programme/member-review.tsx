import { useState } from 'react';
import type { MemberShown, ProgrammeView } from '../../../lib/messages/programme-messages.ts';
import { dayWords } from '../../shared/day-words.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ProgrammeAct } from './use-programme.ts';

const OTHER = '';

/** Looking at a membership: it goes on until another day, or ends by a criterion (R121, R122). */
export function MemberReview({
  member,
  view,
  busy,
  act,
}: {
  member: MemberShown;
  view: ProgrammeView;
  busy: boolean;
  act: ProgrammeAct;
}) {
  const { say, locale } = useSession();
  const [form, setForm] = useState<'review' | 'leave' | null>(null);
  const [note, setNote] = useState('');
  const [reviewOn, setReviewOn] = useState<string | null>(member.endOn);
  const [endOn, setEndOn] = useState<string | null>(member.endOn);
  const [criterion, setCriterion] = useState<string | null>(null);
  const account = member.id;
  const isOrdered = !!reviewOn && !!endOn && reviewOn > view.today && reviewOn <= endOn;
  const done = (ok: boolean) => {
    if (!ok) return;
    setForm(null);
    setNote('');
  };
  return (
    <div className="programme-part">
      <h4 className="field-label">{say('programme.reviews')}</h4>
      {member.reviews.length === 0 && <p className="soft">{say('programme.reviews.none')}</p>}
      {member.reviews.map(({ on, note, by }) => (
        <p key={`${on} ${by} ${note}`} dir="auto">
          <span className="soft figures">
            {dayWords(on, locale)} · {by}
          </span>
          {note && ` ${note}`}
        </p>
      ))}
      {form === null && (
        <div className="case-form-actions">
          <Button onPress={() => setForm('review')}>{say('programme.review')}</Button>
          <Button look="bare" onPress={() => setForm('leave')}>
            {say('programme.leave')}
          </Button>
        </div>
      )}
      {form === 'review' && (
        <div className="programme-form">
          <TextField label={say('programme.review.note')} lines={2} value={note} autoFocus onChange={setNote} />
          <div className="programme-days">
            <DateField
              label={say('programme.review.next')}
              value={reviewOn}
              error={isOrdered ? undefined : say('programme.review.order')}
              onChange={setReviewOn}
            />
            <DateField label={say('programme.end')} value={endOn} onChange={setEndOn} />
          </div>
          <div className="case-form-actions">
            <Button
              look="solid"
              isPending={busy}
              isDisabled={!isOrdered}
              onPress={async () =>
                done(await act((ask) => ask('programme.review', { account, on: view.today, note, reviewOn, endOn })))
              }
            >
              {say('programme.review.save')}
            </Button>
            <Button look="bare" onPress={() => setForm(null)}>
              {say('action.cancel')}
            </Button>
          </div>
        </div>
      )}
      {form === 'leave' && (
        <div className="programme-form">
          <SelectField
            label={say('programme.exit')}
            value={criterion}
            placeholder={say('programme.exit.choose')}
            choices={[
              ...view.exit.map(({ id, name }) => ({ id, text: name })),
              { id: OTHER, text: say('programme.exit.other') },
            ]}
            onChange={setCriterion}
          />
          <TextField label={say('programme.exit.reason')} lines={2} value={note} onChange={setNote} />
          <div className="case-form-actions">
            <Button
              look="solid"
              isPending={busy}
              isDisabled={criterion === null || (criterion === OTHER && note.trim() === '')}
              onPress={async () =>
                done(
                  await act((ask) => ask('programme.leave', { account, criterion: criterion || null, reason: note })),
                )
              }
            >
              {say('programme.leave')}
            </Button>
            <Button look="bare" onPress={() => setForm(null)}>
              {say('action.cancel')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
