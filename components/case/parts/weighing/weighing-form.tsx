import { useState } from 'react';
import { PRIORITIES } from '../../../../lib/model/kinds.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';

/** Priority, urgency and SLA, filled in from the ticket: one click confirms all three (R56–R58). */
export function WeighingForm({ view, busy, act, onDone }: ItemFormProps) {
  const { say, locale } = useSession();
  const now = useNow();
  const known = view.parts?.weighing;
  const [priority, setPriority] = useState(known?.priority ?? known?.proposed.priority ?? null);
  const [urgency, setUrgency] = useState(known?.urgency ?? known?.proposed.urgency ?? null);
  const due = known?.proposed.sla;
  const [hasSla, setHasSla] = useState(known?.sla ? known.sla.metric !== null : Boolean(due));
  if (!known) return null;
  const levels = PRIORITIES.map((id) => ({ id, text: say(`priority.${id}`) }));
  const slas = [
    ...(due
      ? [{ id: 'due' as const, text: `${say(`metric.${due.metric}`)} · ${when(due.dueAt, now, { say, locale })}` }]
      : []),
    { id: 'none' as const, text: say('weighing.sla.none') },
  ];
  const confirm = async () => {
    if (!priority || !urgency) return;
    const sla = hasSla && due ? due : { metric: null, dueAt: null };
    const done = await act((ask, id) =>
      ask('case.weigh', {
        id,
        values: [
          { field: 'priority', level: priority },
          { field: 'urgency', level: urgency },
          { field: 'sla', ...sla },
        ],
      }),
    );
    if (done) onDone();
  };
  return (
    <CaseForm
      onClose={onDone}
      action={say('weighing.confirm-all')}
      busy={busy}
      isDisabled={!priority || !urgency}
      onSend={confirm}
    >
      <p className="soft small">{say('weighing.hint')}</p>
      <SelectField label={say('weighing.priority')} value={priority} choices={levels} onChange={setPriority} />
      <SelectField label={say('weighing.urgency')} value={urgency} choices={levels} onChange={setUrgency} />
      <SelectField
        label={say('weighing.sla')}
        value={hasSla && due ? 'due' : 'none'}
        choices={slas}
        onChange={(id) => setHasSla(id === 'due')}
      />
    </CaseForm>
  );
}
