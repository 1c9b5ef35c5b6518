import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { AskForm } from './ask-form.tsx';
import { ConcessionItem } from './concession-item.tsx';
import './concessions.css';

/** Every concession of a case, and asking for one more (R80). Also opens below the checklist's item. */
export function ConcessionsList({ view, busy, act }: CaseSectionProps) {
  const { say } = useSession();
  const [isAsking, setAsking] = useState(false);
  const known = view.parts?.concessions;
  if (!known) return null;
  return (
    <div className="concessions">
      {known.list.length > 0 && (
        <ul className="concessions">
          {known.list.map((one) => (
            <ConcessionItem key={one.id} one={one} busy={busy} act={act} />
          ))}
        </ul>
      )}
      {isAsking ? (
        <AskForm approver={known.approver} busy={busy} act={act} onDone={() => setAsking(false)} />
      ) : (
        <p>
          <Button icon="plus" onPress={() => setAsking(true)}>
            {say('concession.ask')}
          </Button>
        </p>
      )}
    </div>
  );
}
