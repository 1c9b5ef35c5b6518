import { useState } from 'react';
import type { ReviewView } from '../../../lib/messages/review-messages.ts';
import { fromLocal, toLocal } from '../../case/parts/mortem/meeting-time.ts';
import { type Guest, PeopleList } from '../../case/parts/mortem/people-list.tsx';
import { useFormFocus } from '../../case/use-form-focus.ts';
import { useTeam } from '../../case/use-team.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { Button } from '../../ui/button.tsx';
import { DateTimeField } from '../../ui/date-time-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ReviewAct } from './review-act.ts';

/** When the review is and who is asked, or when it was and who came (R97); filled in from the policy and the plan. */
export function ReviewForm({
  what,
  view,
  busy,
  act,
  onDone,
}: {
  what: 'plan' | 'hold';
  view: ReviewView;
  busy: boolean;
  act: ReviewAct;
  onDone: () => void;
}) {
  const { say } = useSession();
  const now = useNow();
  const team = useTeam();
  const { id, planned, proposed } = view;
  const isPlan = what === 'plan';
  const isPast = planned && Date.parse(planned.at) <= now;
  const first = isPlan ? (planned?.at ?? proposed.at) : isPast ? planned.at : new Date(now).toISOString();
  const [at, setAt] = useState<string | null>(toLocal(first));
  const [minutes, setMinutes] = useState<number | null>(planned?.minutes ?? proposed.minutes);
  const [place, setPlace] = useState(planned?.place ?? '');
  const [people, setPeople] = useState<Guest[]>(() =>
    (planned?.invited ?? proposed.invited).map((one) => ({ ...one, came: true })),
  );
  const [isTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!at || people.length === 0) return;
    const done = await act((ask) =>
      isPlan
        ? ask('review.plan', {
            id,
            at: fromLocal(at),
            minutes: minutes ?? proposed.minutes,
            place: place.trim() || null,
            invited: people.map(({ who }) => who),
          })
        : ask('review.hold', { id, at: fromLocal(at), people: people.map(({ who, came }) => ({ who, came })) }),
    );
    if (done) onDone();
  };
  return (
    <div className="review-form" {...useFormFocus<HTMLDivElement>(onDone)}>
      <DateTimeField
        label={say('review.at')}
        autoFocus={false}
        initial={at}
        error={isTried && !at ? say('review.at.missing') : undefined}
        onChange={setAt}
      />
      {isPlan && (
        <div className="review-pair">
          <NumberField
            label={say('review.minutes')}
            value={minutes}
            placeholder={String(proposed.minutes)}
            min={5}
            max={600}
            isLabelShown
            onChange={setMinutes}
          />
          <TextField label={say('review.place')} value={place} onChange={setPlace} />
        </div>
      )}
      <PeopleList
        label={say(isPlan ? 'review.invited' : 'review.came')}
        people={people}
        team={team}
        isAttendance={!isPlan}
        error={isTried && people.length === 0 ? say('review.nobody') : undefined}
        onChange={setPeople}
      />
      <div className="case-form-actions">
        <Button look="solid" isPending={busy} onPress={() => void send()}>
          {say(isPlan ? 'review.plan' : 'review.hold')}
        </Button>
        <Button look="bare" onPress={onDone}>
          {say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
