import { useState } from 'react';
import { SHORT_TEXT } from '../../../../lib/model/text-limits.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { ReasonForm } from '../../reason-form.tsx';
import type { Act } from '../../use-case.ts';

/** Keeps a case from being erased, with a reason (R145). */
export function HoldWay({ busy, act }: { busy: boolean; act: Act }) {
  const { say } = useSession();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button look="bare" onPress={() => setOpen(true)}>
        {say('hold.place')}
      </Button>
    );
  }
  return (
    <ReasonForm
      before={<p className="soft small">{say('hold.place.hint')}</p>}
      label={say('hold.place.why')}
      action={say('hold.place.go')}
      most={SHORT_TEXT}
      busy={busy}
      onSend={async (reason) => {
        if (await act((ask, id) => ask('hold.place', { id, reason }))) setOpen(false);
      }}
      onClose={() => setOpen(false)}
    />
  );
}
