import { useState } from 'react';
import type { RisksView } from '../../../../lib/messages/case-parts/risks-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { Act } from '../../use-case.ts';

/** Something that may go wrong, and what is done against it; the second may be left open (R99). */
export function RiskForm({
  risk,
  busy,
  act,
  onDone,
}: {
  /** The one that gets a plan; a new one where it is missing. */
  risk?: RisksView['list'][number] | undefined;
  busy: boolean;
  act: Act;
  onDone: () => void;
}) {
  const { say } = useSession();
  const [newId] = useState(() => crypto.randomUUID());
  const [what, setWhat] = useState(risk?.name ?? '');
  const [mitigation, setMitigation] = useState(risk?.mitigation ?? '');
  const [isTried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (!what.trim()) return;
    const said = {
      risk: risk?.id ?? newId,
      known: risk?.known ?? null,
      what: what.trim(),
      mitigation: mitigation.trim() || null,
    };
    if (await act((ask, id) => ask('risk.foresee', { id, ...said }))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('action.save')} busy={busy} onSend={save}>
      {risk?.known ? (
        <p>{risk.name}</p>
      ) : (
        <TextField
          label={say('risk.what')}
          value={what}
          error={isTried && !what.trim() ? say('risk.what.missing') : undefined}
          onChange={setWhat}
        />
      )}
      <TextField label={say('risk.mitigation')} value={mitigation} lines={2} onChange={setMitigation} />
    </CaseForm>
  );
}
