import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { TokenPicker } from '../matrix/token-picker.tsx';
import './alerts-editor.css';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

const MOST_DIGESTS = 6;

/** Who is called for tickets that rise, how often a day, and when digests come (W5). */
export function AlertsEditor({ value, onChange }: PartProps<'alerts'>) {
  const { say, context } = useProcess();
  const put = (at: number, time: string) =>
    onChange({ ...value, digests: value.digests.map((one, index) => (index === at ? time : one)) });
  return (
    <>
      <TokenPicker
        label={say('process.alerts.roles')}
        values={value.roles}
        choices={context.roles}
        onChange={(roles) => onChange({ ...value, roles })}
      />
      <p className="soft small">{say('process.alerts.roles.help')}</p>
      <h4 className="field-label">{say('process.alerts.budgets')}</h4>
      <div className="alert-budgets">
        {context.roles
          .filter(({ id }) => value.budgets[id] !== undefined)
          .map(({ id, name }) => (
            <NumberField
              key={id}
              label={name}
              isLabelShown
              value={value.budgets[id] ?? null}
              placeholder=""
              min={0}
              max={99}
              onChange={(most) => most !== null && onChange({ ...value, budgets: { ...value.budgets, [id]: most } })}
            />
          ))}
      </div>
      <h4 className="field-label">{say('process.alerts.digests')}</h4>
      {value.digests.map((time, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two digests may be at the same time while one is being changed
        <div className="alert-digest" key={at}>
          <TimeField
            label={say('process.alerts.digest', { number: at + 1 })}
            value={time}
            onChange={(next) => put(at, next)}
          />
          <IconButton
            icon="close"
            label={say('process.alerts.digest.remove', { number: at + 1 })}
            onPress={() => onChange({ ...value, digests: value.digests.filter((_, index) => index !== at) })}
          />
        </div>
      ))}
      {value.digests.length < MOST_DIGESTS && (
        <Button look="bare" icon="plus" onPress={() => onChange({ ...value, digests: [...value.digests, '12:00'] })}>
          {say('process.alerts.digest.add')}
        </Button>
      )}
    </>
  );
}
