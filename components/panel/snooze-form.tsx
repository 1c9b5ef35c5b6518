import { useState } from 'react';
import { useSession } from '../shared/session.tsx';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DISMISSALS, type Dismissal } from './dismissals.ts';
import { findFutureInstant, snoozeTimes } from './snooze-times.ts';
import './snooze-form.css';

/** Until when, and why. The usual reason is already chosen, so that one click on a time is enough. */
export function SnoozeForm({ onSnooze }: { onSnooze: (until: string, reason: Dismissal) => void }) {
  const { say, locale } = useSession();
  const [reason, setReason] = useState<Dismissal>('waiting-for-customer');
  const [custom, setCustom] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const now = Date.now();
  const times = snoozeTimes(now);
  const choices = [
    { until: times.halfHour, text: say('panel.snooze.30') },
    { until: times.hour, text: say('panel.snooze.60') },
    { until: times.tomorrow, text: say('panel.snooze.tomorrow', { when: when(times.tomorrow, now, { say, locale }) }) },
  ];
  const setOwnTime = () => {
    const until = findFutureInstant(custom ?? '', Date.now());
    if (until) onSnooze(until, reason);
    else setRefused(true);
  };
  return (
    <div className="snooze">
      <div className="snooze-times">
        {choices.map((choice) => (
          <Button key={choice.text} look="bare" onPress={() => onSnooze(choice.until, reason)}>
            {choice.text}
          </Button>
        ))}
        {custom === null && (
          <Button look="bare" onPress={() => setCustom('')}>
            {say('panel.snooze.custom')}
          </Button>
        )}
      </div>
      {custom !== null && (
        <TextField
          label={say('panel.snooze.custom')}
          type="datetime-local"
          value={custom}
          onChange={(value) => {
            setCustom(value);
            setRefused(false);
          }}
          autoFocus
          error={refused ? say('panel.snooze.past') : undefined}
          button={<Button onPress={setOwnTime}>{say('panel.snooze.set')}</Button>}
        />
      )}
      <SelectField
        label={say('panel.snooze.why')}
        value={reason}
        choices={DISMISSALS.map((id) => ({ id, text: say(`reason.${id}`) }))}
        onChange={setReason}
      />
    </div>
  );
}
