import { useState } from 'react';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ProgrammeAct } from './use-programme.ts';

function Open({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const { say } = useSession();
  return (
    <Button look="bare" icon="plus" isDisabled={isOpen} onPress={() => onOpen(true)}>
      {say('programme.propose')}
    </Button>
  );
}

/** Proposes a customer by hand: executives may know one that never escalated. */
export function ProposeForm({ busy, act, onDone }: { busy: boolean; act: ProgrammeAct; onDone: () => void }) {
  const { say } = useSession();
  const [name, setName] = useState('');
  const [domain, setDomain] = useState('');
  const [why, setWhy] = useState('');
  const propose = async () => {
    if (await act((ask) => ask('programme.propose', { name, domain, why }))) onDone();
  };
  return (
    <div className="programme-form">
      <TextField label={say('programme.customer')} value={name} autoFocus onChange={setName} />
      <TextField label={say('programme.domain')} value={domain} onChange={setDomain} />
      <TextField label={say('programme.why')} lines={2} value={why} onChange={setWhy} />
      <div className="case-form-actions">
        <Button look="solid" isPending={busy} isDisabled={name.trim() === ''} onPress={() => void propose()}>
          {say('programme.propose')}
        </Button>
        <Button look="bare" onPress={onDone}>
          {say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
ProposeForm.Open = Open;
