import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { ReasonForm } from '../../reason-form.tsx';
import { ActionForm } from './action-form.tsx';
import { ActionList } from './action-list.tsx';

/** Actions of the post-mortem, each with an owner and a date; or a reason why none is needed (R79). */
export function ActionsForm({ view, busy, act, onDone }: ItemFormProps) {
  const { say } = useSession();
  const actions = view.parts?.mortem?.actions ?? [];
  const [open, setOpen] = useState<'add' | 'none' | null>(actions.length === 0 ? 'add' : null);
  if (open === 'none') {
    return (
      <ReasonForm
        label={say('mortem.actions.none.why')}
        action={say('mortem.actions.none')}
        busy={busy}
        onSend={(reason) =>
          void act((ask, id) => ask('mortem.rule-out-actions', { id, reason })).then((done) => done && onDone())
        }
        onClose={() => setOpen('add')}
      />
    );
  }
  return (
    <div className="case-part item-part">
      <ActionList actions={actions} busy={busy} act={act} />
      {open === 'add' ? (
        <ActionForm busy={busy} act={act} onDone={actions.length === 0 ? onDone : () => setOpen(null)} />
      ) : (
        <p>
          <Button icon="plus" onPress={() => setOpen('add')}>
            {say('mortem.action.more')}
          </Button>
        </p>
      )}
      {actions.length === 0 && (
        <div className="case-actions">
          <Button look="bare" onPress={() => setOpen('none')}>
            {say('mortem.actions.none')}
          </Button>
        </div>
      )}
    </div>
  );
}
