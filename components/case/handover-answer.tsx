import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { CHANNELS, type Channel } from '../../lib/model/kinds.ts';
import { NAME_TEXT } from '../../lib/model/text-limits.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { ReasonForm } from './reason-form.tsx';
import type { Act } from './use-case.ts';

/** What whoever it was handed to can say: yes, no with a reason, or yes by way of a colleague (R60). */
export function HandoverAnswer({
  view,
  busy,
  act,
  onHandOn,
}: {
  view: CaseView;
  busy: boolean;
  act: Act;
  /** Missing where handing it on is not what comes first. */
  onHandOn: (() => void) | undefined;
}) {
  const { say } = useSession();
  const [form, setForm] = useState<'return' | 'for' | null>(null);
  const [how, setHow] = useState<Channel>('phone');
  const close = () => setForm(null);
  const closeWhen = async (done: Promise<boolean>) => {
    if (await done) close();
  };
  if (form === 'return')
    return (
      <ReasonForm
        before={
          <p>
            {view.returnsTo === say('case.you')
              ? say('panel.handover.return.to-you')
              : say('panel.handover.return.to', { who: nameOf(say, 'role', view.returnsTo ?? '') })}
          </p>
        }
        label={say('panel.handover.return.why')}
        action={say('panel.handover.return')}
        busy={busy}
        onSend={(reason) => void closeWhen(act((ask, id) => ask('handover.return', { id, reason })))}
        onClose={close}
      />
    );
  if (form === 'for')
    return (
      <ReasonForm
        before={
          <SelectField
            label={say('panel.handover.accept-for.how')}
            value={how}
            choices={CHANNELS.map((id) => ({ id, text: say(`panel.channel.${id}`) }))}
            onChange={setHow}
          />
        }
        label={say('panel.handover.accept-for.name')}
        action={say('panel.handover.accept-for.go')}
        lines={1}
        most={NAME_TEXT}
        busy={busy}
        onSend={(name) => void closeWhen(act((ask, id) => ask('handover.accept-for', { id, name, how })))}
        onClose={close}
      />
    );
  return (
    <div className="case-actions handover-answer">
      {onHandOn && (
        <Button look="solid" onPress={onHandOn}>
          {say('panel.handover')}
        </Button>
      )}
      <Button isPending={busy} onPress={() => void act((ask, id) => ask('case.accept', { id }))}>
        {say('panel.case.accept')}
      </Button>
      {view.returnsTo && (
        <Button look="bare" onPress={() => setForm('return')}>
          {say('panel.handover.return')}
        </Button>
      )}
      <Button look="bare" onPress={() => setForm('for')}>
        {say('panel.handover.accept-for')}
      </Button>
    </div>
  );
}
