import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ReasonForm } from '../../reason-form.tsx';
import type { Act } from '../../use-case.ts';
import { useTeam } from '../../use-team.ts';

/** Waives the post-mortem, with a reason and a name (R75): the reader's own, where it is known. */
export function WaiveForm({ busy, act, onDone }: { busy: boolean; act: Act; onDone: () => void }) {
  const { say } = useSession();
  const team = useTeam();
  const [typed, setTyped] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const name = (typed ?? team?.me.name ?? '').trim();
  return (
    <ReasonForm
      label={say('mortem.waive.why')}
      action={say('mortem.waive')}
      busy={busy}
      before={
        <TextField
          label={say('mortem.waive.name')}
          value={typed ?? team?.me.name ?? ''}
          error={isTried && !name ? say('mortem.waive.name.missing') : undefined}
          onChange={setTyped}
        />
      }
      onSend={(reason) => {
        setTried(true);
        if (name) void act((ask, id) => ask('mortem.waive', { id, reason, name })).then((done) => done && onDone());
      }}
      onClose={onDone}
    />
  );
}
