import { useState } from 'react';
import type { ActionView } from '../../../../lib/messages/case-parts/mortem-view.ts';
import { ACTION_KINDS } from '../../../../lib/model/events/post-mortem-events.ts';
import { useSession } from '../../../shared/session.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { Act } from '../../use-case.ts';
import { useTeam } from '../../use-team.ts';
import { findWho, WhoField } from '../../who-field.tsx';

/** A new action, or one that is changed: what, who, by when (R79). None is kept without an owner and a date. */
export function ActionForm({
  action,
  busy,
  act,
  onDone,
}: {
  action?: ActionView | undefined;
  busy: boolean;
  act: Act;
  onDone: () => void;
}) {
  const { say } = useSession();
  const team = useTeam();
  const [newId] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<ActionView['kind']>(action?.kind ?? 'process');
  const [what, setWhat] = useState(action?.what ?? '');
  const [owner, setOwner] = useState(action?.owner.name ?? '');
  const [dueOn, setDueOn] = useState<string | null>(action?.dueOn ?? null);
  const [isTried, setTried] = useState(false);
  const error = (isMissing: boolean, field: 'what' | 'owner' | 'due') =>
    isTried && isMissing ? say(`mortem.action.missing.${field}`) : undefined;
  const send = async () => {
    setTried(true);
    const text = what.trim();
    if (!text || !owner.trim() || !dueOn) return;
    // An owner who was left as they were is named as they were.
    const who = action && owner === action.owner.name ? action.owner.who : findWho(owner, team);
    const done = await act((ask, id) =>
      action
        ? ask('mortem.change-action', { id, action: action.id, what: text, owner: who, dueOn })
        : ask('mortem.add-action', { id, action: newId, kind, what: text, owner: who, dueOn }),
    );
    if (done) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say(action ? 'action.save' : 'mortem.action.add')} busy={busy} onSend={send}>
      {!action && (
        <SelectField
          label={say('mortem.action.kind')}
          value={kind}
          choices={ACTION_KINDS.map((id) => ({ id, text: say(`mortem.kind.${id}`) }))}
          onChange={setKind}
        />
      )}
      <TextField
        label={say('mortem.action.what')}
        value={what}
        lines={2}
        error={error(!what.trim(), 'what')}
        onChange={setWhat}
      />
      <WhoField
        label={say('mortem.action.owner')}
        value={owner}
        team={team}
        error={error(!owner.trim(), 'owner')}
        onChange={setOwner}
      />
      <DateField label={say('mortem.action.due')} value={dueOn} error={error(!dueOn, 'due')} onChange={setDueOn} />
    </CaseForm>
  );
}
