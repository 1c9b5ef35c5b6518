import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { CaseForm } from './case-form.tsx';
import { ContactForm } from './parts/customer/contact-form.tsx';
import { ReasonForm } from './reason-form.tsx';
import type { Act } from './use-case.ts';

type Form = 'note' | 'contact' | 'raise';

/** Things to add to a case at any time: a note, a contact with the customer (R40), an executive (R109). */
export function CaseActions({ view, busy, act }: { view: CaseView; busy: boolean; act: Act }) {
  const { say } = useSession();
  const [form, setForm] = useState<Form | null>(null);
  const close = () => setForm(null);
  const closeWhen = async (done: Promise<boolean>) => {
    if (await done) close();
  };
  if (form === 'raise') {
    return (
      <CaseForm onClose={close}>
        <p>{say('panel.case.raise.sure')}</p>
        <div className="case-form-actions">
          <Button
            look="solid"
            isPending={busy}
            onPress={() => void closeWhen(act((ask, id) => ask('case.raise', { id })))}
          >
            {say('panel.case.raise')}
          </Button>
          <Button look="bare" autoFocus onPress={close}>
            {say('action.cancel')}
          </Button>
        </div>
      </CaseForm>
    );
  }
  if (form === 'note') {
    return (
      <ReasonForm
        label={say('panel.case.note.label')}
        action={say('panel.case.note')}
        busy={busy}
        onSend={(text) => void closeWhen(act((ask, id) => ask('case.note', { id, text })))}
        onClose={close}
      />
    );
  }
  if (form === 'contact') {
    return <ContactForm view={view} busy={busy} act={act} onClose={close} />;
  }
  return (
    <div className="case-actions">
      <Button look="bare" onPress={() => setForm('note')}>
        {say('panel.case.note')}
      </Button>
      <Button look="bare" onPress={() => setForm('contact')}>
        {say('panel.case.contact')}
      </Button>
      {view.type !== 'executive' && (
        <Button look="bare" onPress={() => setForm('raise')}>
          {say('panel.case.raise')}
        </Button>
      )}
    </div>
  );
}
