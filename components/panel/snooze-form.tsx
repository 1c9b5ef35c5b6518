import { useState } from 'react';
import type { Clock } from '../../lib/model/assessment.ts';
import { upperFirst } from '../shared/letter-case.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { DateTimeField } from '../ui/date-time-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { DISMISSALS, type Dismissal } from './dismissals.ts';
import { dueBefore } from './due-before.ts';
import { findFutureInstant, snoozeTimes } from './snooze-times.ts';
import './snooze-form.css';

/** Why, and until when. No reason is chosen beforehand: one that nobody chose would tell the team nothing (R87). */
export function SnoozeForm({
  clocks,
  onSnooze,
}: {
  clocks: readonly Clock[];
  onSnooze: (until: string, reason: Dismissal) => void;
}) {
  const { say, locale } = useSession();
  const [reason, setReason] = useState<Dismissal | null>(null);
  const [custom, setCustom] = useState<{ local: string | null } | null>(null);
  const [refused, setRefused] = useState<'reason' | 'time' | null>(null);
  const now = Date.now();
  const words = { say, locale };
  const times = snoozeTimes(now);
  const choices = [
    { until: times.halfHour, text: say('panel.snooze.30') },
    { until: times.hour, text: say('panel.snooze.60') },
    {
      until: times.tomorrow,
      text: upperFirst(say('panel.snooze.tomorrow', { when: when(times.tomorrow, now, words) }), locale),
    },
  ];
  const due = dueBefore(clocks, now, times.tomorrow);
  const snooze = (until: string | undefined) => {
    if (!reason) setRefused('reason');
    else if (!until) setRefused('time');
    else onSnooze(until, reason);
  };
  return (
    <div className="snooze">
      <SelectField
        label={say('panel.snooze.why')}
        placeholder={say('panel.snooze.choose')}
        value={reason}
        choices={DISMISSALS.map((id) => ({ id, text: say(`reason.${id}`) }))}
        error={refused === 'reason' ? say('panel.snooze.no-reason') : undefined}
        onChange={(next) => {
          setReason(next);
          setRefused(null);
        }}
      />
      <div className="snooze-times">
        {choices.map((choice) => (
          <Button key={choice.text} look="bare" onPress={() => snooze(choice.until)}>
            {choice.text}
          </Button>
        ))}
        {custom === null && (
          <Button look="bare" onPress={() => setCustom({ local: null })}>
            {say('panel.snooze.custom')}
          </Button>
        )}
      </div>
      {custom !== null && (
        <DateTimeField
          label={say('panel.snooze.custom')}
          onChange={(local) => {
            setCustom({ local });
            setRefused(null);
          }}
          error={refused === 'time' ? say('panel.snooze.past') : undefined}
          button={
            <Button onPress={() => snooze(findFutureInstant(custom.local ?? '', Date.now()))}>
              {say('panel.snooze.set')}
            </Button>
          }
        />
      )}
      {due && (
        <p className="soft small">
          {say('panel.snooze.due', { metric: nameOf(say, 'metric', due.metric), when: when(due.dueAt, now, words) })}
        </p>
      )}
    </div>
  );
}
