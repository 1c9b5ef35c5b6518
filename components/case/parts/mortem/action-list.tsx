import { useState } from 'react';
import type { ActionView } from '../../../../lib/messages/case-parts/mortem-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { Act } from '../../use-case.ts';
import { ActionDue } from './action-due.tsx';
import { ActionForm } from './action-form.tsx';
import './mortem.css';

/** The actions of a case: ticked when done, changed in place (R79). */
export function ActionList({ actions, busy, act }: { actions: readonly ActionView[]; busy: boolean; act: Act }) {
  const { say } = useSession();
  const [changing, setChanging] = useState<string | null>(null);
  return (
    <ul className="action-list">
      {actions.map((action) => (
        <li key={action.id}>
          {changing === action.id ? (
            <ActionForm action={action} busy={busy} act={act} onDone={() => setChanging(null)} />
          ) : (
            <div className="row-apart action-row" data-done={action.done != null}>
              <Checkbox
                isSelected={action.done != null}
                isDisabled={busy}
                onChange={(done) => void act((ask, id) => ask('mortem.finish-action', { id, action: action.id, done }))}
              >
                <span className="action-text" dir="auto">
                  {action.what}
                </span>
                <ActionDue action={action} />
              </Checkbox>
              <IconButton
                icon="more"
                label={say('mortem.action.change', { what: action.what })}
                onPress={() => setChanging(action.id)}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
