import type { Rotation } from '../../../lib/model/duty.ts';
import { useSession } from '../../shared/session.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { OrderedPeople } from './ordered-people.tsx';

/** Whose turn it is: from when on, how long a turn lasts, when it passes on, and to whom. */
export function RotationForm({ rotation, onChange }: { rotation: Rotation; onChange: (rotation: Rotation) => void }) {
  const { say } = useSession();
  const change = (part: Partial<Rotation>) => onChange({ ...rotation, ...part });
  return (
    <>
      <div className="rotation-times">
        <DateField
          label={say('roles.from')}
          value={rotation.from}
          onChange={(from) => from !== null && change({ from })}
        />
        <TimeField label={say('roles.at')} value={rotation.at} onChange={(at) => change({ at })} />
        <div className="field">
          <span className="field-label" aria-hidden="true">
            {say('roles.days')}
          </span>
          <NumberField
            label={say('roles.days')}
            value={rotation.days}
            placeholder="7"
            min={1}
            max={366}
            onChange={(days) => days !== null && change({ days })}
          />
        </div>
      </div>
      <OrderedPeople
        label={say('roles.turn')}
        addLabel={say('roles.turn.add')}
        none={say('roles.turn.none')}
        ids={rotation.people}
        onChange={(people) => change({ people })}
      />
    </>
  );
}
