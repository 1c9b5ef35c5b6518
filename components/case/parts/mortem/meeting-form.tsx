import { useState } from 'react';
import type { CaseView } from '../../../../lib/messages/panel-state.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { useTeam } from '../../use-team.ts';
import { fromLocal, proposeTime, toLocal } from './meeting-time.ts';
import { type Guest, PeopleList } from './people-list.tsx';

type Mortem = NonNullable<NonNullable<CaseView['parts']>['mortem']>;

/** Who is in the list at first: whoever was invited, else whom the log names. */
function firstGuests({ meeting, invite }: Mortem, why: (code: Mortem['invite'][number]['why']) => string): Guest[] {
  if (meeting) return meeting.invited.map((one) => ({ ...one, came: true }));
  return invite.map(({ who, name, why: code }) => ({ who, name, why: why(code), came: true }));
}

/** The post-mortem meeting: planned with whoever had a part in the case, then who came (R76). */
export function MeetingForm({ view, busy, act, onDone }: ItemFormProps) {
  const { say } = useSession();
  const now = useNow();
  const team = useTeam();
  const mortem = view.parts?.mortem;
  const meeting = mortem?.meeting;
  const [what, setWhat] = useState<'plan' | 'hold'>(meeting && Date.parse(meeting.at) <= now ? 'hold' : 'plan');
  const [at, setAt] = useState<string | null>(meeting ? toLocal(meeting.at) : proposeTime(now));
  const [heldAt, setHeldAt] = useState<string | null>(toLocal(meeting?.at ?? new Date(now).toISOString()));
  const [minutes, setMinutes] = useState<number | null>(meeting?.minutes ?? 45);
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [people, setPeople] = useState(() => (mortem ? firstGuests(mortem, (code) => say(`mortem.why.${code}`)) : []));
  const [isTried, setTried] = useState(false);
  const isPlan = what === 'plan';
  const when = isPlan ? at : heldAt;
  const send = async () => {
    setTried(true);
    if (!when || people.length === 0) return;
    const done = await act((ask, id) =>
      isPlan
        ? ask('mortem.plan', {
            id,
            at: fromLocal(when),
            minutes: minutes ?? 45,
            place: place.trim() || null,
            invited: people.map(({ who }) => who),
          })
        : ask('mortem.hold', { id, at: fromLocal(when), people: people.map(({ who, came }) => ({ who, came })) }),
    );
    if (done) onDone();
  };
  return (
    <CaseForm
      onClose={onDone}
      action={say(isPlan ? 'mortem.meeting.plan' : 'mortem.meeting.hold')}
      busy={busy}
      onSend={send}
    >
      <ChoiceField
        label={say('mortem.meeting.do')}
        value={what}
        choices={[
          { id: 'plan', text: say('mortem.meeting.do.plan') },
          { id: 'hold', text: say('mortem.meeting.do.hold') },
        ]}
        onChange={setWhat}
      />
      <DateTimeField
        key={what}
        label={say('mortem.meeting.at')}
        autoFocus={false}
        initial={when}
        error={isTried && !when ? say('mortem.meeting.at.missing') : undefined}
        onChange={isPlan ? setAt : setHeldAt}
      />
      {isPlan && (
        <>
          <NumberField
            label={say('mortem.meeting.minutes')}
            value={minutes}
            placeholder="45"
            min={5}
            max={600}
            isLabelShown
            onChange={setMinutes}
          />
          <TextField label={say('mortem.meeting.place')} value={place} onChange={setPlace} />
        </>
      )}
      <PeopleList
        label={say(isPlan ? 'mortem.meeting.invited' : 'mortem.meeting.came')}
        people={people}
        team={team}
        isAttendance={!isPlan}
        error={isTried && people.length === 0 ? say('mortem.meeting.nobody') : undefined}
        onChange={setPeople}
      />
    </CaseForm>
  );
}
