import { useState } from 'react';
import type { MemberShown, MetricShown } from '../../../lib/messages/programme-messages.ts';
import { dayWords } from '../../shared/day-words.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readNumber } from './read-number.ts';
import type { ProgrammeAct } from './use-programme.ts';
import { ValueLine } from './value-line.tsx';

/** What was measured, before this customer entered and since: the benefit is seen, not claimed (R114, R117). */
export function Metrics({
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
  const [metric, setMetric] = useState(member.metrics[0]?.id ?? null);
  const [text, setText] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const value = readNumber(text, locale);
  const cell = (one: MetricShown['before']) =>
    one ? `${one.value.toLocaleString(locale)} (${dayWords(one.on, locale)})` : say('programme.metric.none');
  const save = async () => {
    if (metric === null || value === null || on === null) return;
    if (await act((ask) => ask('programme.measure', { account: member.id, metric, value, on }))) setText('');
  };
  return (
    <div className="programme-part">
      <table className="programme-table">
        <thead>
          <tr>
            <th scope="col">{say('programme.metric')}</th>
            <th scope="col">{say('programme.metric.before')}</th>
            <th scope="col">{say('programme.metric.after')}</th>
          </tr>
        </thead>
        <tbody>
          {member.metrics.map(({ id, name, before, after, values }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {name}
                <ValueLine
                  values={values}
                  label={say('programme.metric.course', { metric: name, count: values.length })}
                />
              </th>
              <td className="figures">{cell(before)}</td>
              <td className="figures">{cell(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="programme-days">
        <SelectField
          label={say('programme.metric')}
          value={metric}
          choices={member.metrics.map(({ id, name }) => ({ id, text: name }))}
          onChange={setMetric}
        />
        <TextField
          label={say('programme.value')}
          value={text}
          error={text.trim() !== '' && value === null ? say('programme.value.wrong') : undefined}
          onChange={setText}
        />
        <DateField label={say('programme.day')} value={on} onChange={setOn} />
        <Button isPending={busy} isDisabled={metric === null || value === null || !on} onPress={() => void save()}>
          {say('programme.measure')}
        </Button>
      </div>
    </div>
  );
}
