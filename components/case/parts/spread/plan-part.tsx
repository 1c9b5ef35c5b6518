import { useState } from 'react';
import { CHANNELS } from '../../../../lib/model/kinds.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import { useTeam } from '../../use-team.ts';
import { findWho, WhoField } from '../../who-field.tsx';
import type { SpreadProps } from './spread-props.ts';

const HOURS = ['1', '2', '4', '8', '24'] as const;
const hoursOf = (every: string | null | undefined) => HOURS.find((hours) => every === `PT${hours}H`) ?? '4';

/** How all who may be affected are kept up to date (R68). */
export function PlanPart({ spread, busy, act }: SpreadProps) {
  const { say } = useSession();
  const [isEditing, setEditing] = useState(false);
  const { plan } = spread;
  const line = plan && [
    say(`panel.channel.${plan.channel}`),
    ...(plan.every ? [`${say('spread.plan.every')} ${say('spread.plan.hours', { hours: hoursOf(plan.every) })}`] : []),
    ...(plan.owner ? [plan.owner] : []),
  ];
  return (
    <div className="case-part">
      <h4 className="field-label">{say('spread.plan')}</h4>
      {isEditing ? (
        <PlanForm spread={spread} busy={busy} act={act} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className={plan ? undefined : 'soft'}>{line ? line.join(' · ') : say('spread.plan.none')}</p>
          {plan?.text && (
            <p className="spread-text" dir="auto">
              {plan.text}
            </p>
          )}
          <div className="spread-actions">
            <Button look="bare" onPress={() => setEditing(true)}>
              {say('spread.plan.edit')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function PlanForm({ spread: { plan }, busy, act, onDone }: SpreadProps & { onDone: () => void }) {
  const { say } = useSession();
  const team = useTeam();
  const [channel, setChannel] = useState(plan?.channel ?? 'email');
  const [owner, setOwner] = useState(plan?.owner ?? '');
  const [text, setText] = useState(plan?.text ?? '');
  const [hours, setHours] = useState<(typeof HOURS)[number]>(hoursOf(plan?.every));
  const save = async () => {
    const said = { channel, owner: findWho(owner, team), text, every: `PT${hours}H` };
    if (await act((ask, id) => ask('spread.plan', { id, ...said }))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('action.save')} busy={busy} onSend={save}>
      <SelectField
        label={say('spread.plan.channel')}
        value={channel}
        choices={CHANNELS.map((id) => ({ id, text: say(`panel.channel.${id}`) }))}
        onChange={setChannel}
      />
      <SelectField
        label={say('spread.plan.every')}
        value={hours}
        choices={HOURS.map((id) => ({ id, text: say('spread.plan.hours', { hours: id }) }))}
        onChange={setHours}
      />
      <WhoField label={say('spread.plan.owner')} value={owner} team={team} onChange={setOwner} />
      <TextField label={say('spread.plan.text')} value={text} lines={3} onChange={setText} />
    </CaseForm>
  );
}
