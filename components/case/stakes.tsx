import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ReasonForm } from './reason-form.tsx';
import type { Act } from './use-case.ts';

/** What is at stake for the customer (R39); where Simmer opened the case nobody has said it yet, and the owner fills it in. */
export function Stakes({ view, busy, act }: { view: CaseView; busy: boolean; act: Act }) {
  const { say } = useSession();
  const [isOpen, setOpen] = useState(false);
  if (!view.stakes && !view.byItself) return null;
  const fill = async (text: string) => {
    if (await act((ask, id) => ask('case.stakes', { id, text }))) setOpen(false);
  };
  if (isOpen) {
    return (
      <ReasonForm
        label={say('panel.sheet.stakes')}
        action={say('action.save')}
        busy={busy}
        onSend={(text) => void fill(text)}
        onClose={() => setOpen(false)}
      />
    );
  }
  if (view.stakes) {
    return (
      <Disclosure summary={say('panel.sheet.stakes')} peek={<span dir="auto">{view.stakes}</span>} isLazy>
        <p className="case-text" dir="auto">
          {view.stakes}
        </p>
      </Disclosure>
    );
  }
  return (
    <div className="case-part">
      <h3 className="field-label">{say('panel.sheet.stakes')}</h3>
      <p className="soft">{say('ladder.stakes.none')}</p>
      <p>
        <Button look="quiet" onPress={() => setOpen(true)}>
          {say('ladder.stakes.fill')}
        </Button>
      </p>
    </div>
  );
}
