import { SEVERITIES } from '../../../lib/model/kinds.ts';
import type { Ladder, LadderStep } from '../../../lib/model/ladder.ts';
import { useSession } from '../../shared/session.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { DurationField } from './duration-field.tsx';
import { TakerFields } from './taker-fields.tsx';

const MOST_TIMES = 100;
const MOST_REPEATS = 20;

/** One step: when it is taken, to whom it goes, and what happens where nobody is there. */
export function StepForm({
  step,
  ladder,
  onChange,
}: {
  step: LadderStep;
  ladder: Ladder;
  onChange: (step: LadderStep) => void;
}) {
  const { say } = useSession();
  const { after, to, repeat } = step;
  const isTimes = typeof after !== 'string';
  const severities = step.severities ?? SEVERITIES;
  const withSeverity = (id: (typeof SEVERITIES)[number], on: boolean) => {
    const next = SEVERITIES.filter((one) => (one === id ? on : severities.includes(one)));
    const { severities: _, ...others } = step;
    // All of them is the same as none named.
    if (next.length === SEVERITIES.length) onChange(others);
    else if (next.length > 0) onChange({ ...step, severities: next });
  };
  return (
    <div className="step-form">
      <div className="field-pair">
        <SelectField
          label={say('editor.step.counted')}
          value={isTimes ? 'times' : 'after'}
          choices={[
            { id: 'times', text: say('editor.step.counted.times') },
            { id: 'after', text: say('editor.step.counted.after') },
          ]}
          onChange={(next) => onChange({ ...step, after: next === 'times' ? { times: 1 } : 'PT1H' })}
        />
        {isTimes ? (
          <NumberField
            label={say('editor.step.how-often')}
            isLabelShown
            value={after.times}
            placeholder=""
            min={1}
            max={MOST_TIMES}
            onChange={(times) => times !== null && onChange({ ...step, after: { times } })}
          />
        ) : (
          <DurationField
            label={say('editor.step.time')}
            value={after}
            onChange={(next) => next && onChange({ ...step, after: next })}
          />
        )}
      </div>
      <ChoiceField
        label={say('editor.step.to')}
        value={'deputy' in to ? 'deputy' : 'role'}
        choices={[
          { id: 'deputy', text: say('editor.step.to.deputy') },
          { id: 'role', text: say('editor.step.to.role') },
        ]}
        onChange={(next) => onChange({ ...step, to: next === 'deputy' ? { deputy: true } : { role: 'lead' } })}
      />
      {'role' in to && <TakerFields to={to} onChange={(next) => onChange({ ...step, to: next })} />}
      <fieldset className="check-group">
        <legend className="field-label">{say('editor.step.severities')}</legend>
        {SEVERITIES.map((id) => (
          <Checkbox key={id} isSelected={severities.includes(id)} onChange={(on) => withSeverity(id, on)}>
            {say(`severity.${id}`)}
          </Checkbox>
        ))}
      </fieldset>
      <ChoiceField
        label={say('editor.step.nobody')}
        value={step.whenNobody}
        choices={[
          { id: 'skip', text: say('editor.step.nobody.skip') },
          { id: 'tell', text: say('editor.step.nobody.tell') },
        ]}
        onChange={(whenNobody) => onChange({ ...step, whenNobody })}
      />
      <Checkbox
        isSelected={repeat !== null && repeat !== undefined}
        onChange={(on) => onChange({ ...step, repeat: on ? { times: 2, every: 'PT30M' } : null })}
      >
        {say('editor.step.again')}
      </Checkbox>
      {repeat && (
        <div className="field-pair">
          <NumberField
            label={say('editor.step.again.times')}
            isLabelShown
            value={repeat.times}
            placeholder=""
            min={1}
            max={MOST_REPEATS}
            onChange={(times) => times !== null && onChange({ ...step, repeat: { ...repeat, times } })}
          />
          <DurationField
            label={say('editor.step.again.every')}
            value={repeat.every}
            onChange={(every) => every && onChange({ ...step, repeat: { ...repeat, every } })}
          />
        </div>
      )}
      <SelectField
        label={say('editor.step.then')}
        value={step.next ? `id:${step.next}` : 'next'}
        choices={[
          { id: 'next', text: say('editor.step.then.next') },
          ...ladder.steps.flatMap(({ id }, at) =>
            id === step.id ? [] : [{ id: `id:${id}`, text: say('editor.step.number', { number: at + 1 }) }],
          ),
        ]}
        onChange={(id) => onChange({ ...step, next: id === 'next' ? null : id.slice('id:'.length) })}
      />
    </div>
  );
}
