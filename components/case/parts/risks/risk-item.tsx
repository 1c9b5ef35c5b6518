import { useState } from 'react';
import type { RisksView } from '../../../../lib/messages/case-parts/risks-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { Act } from '../../use-case.ts';
import { RiskForm } from './risk-form.tsx';
import './risks.css';

/** A foreseen risk: what is done against it, or that nothing is yet (R99). */
export function RiskItem({ risk, busy, act }: { risk: RisksView['list'][number]; busy: boolean; act: Act }) {
  const { say } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { id: riskId, name, mitigation } = risk;
  if (isOpen) {
    return (
      <li>
        <RiskForm risk={risk} busy={busy} act={act} onDone={() => setOpen(false)} />
      </li>
    );
  }
  return (
    <li>
      <div className="row-apart">
        <p className="risk-name" dir="auto">
          {name}
        </p>
        <IconButton
          icon="close"
          label={say('risk.drop', { name })}
          isDisabled={busy}
          onPress={() => void act((ask, id) => ask('risk.drop', { id, risk: riskId }))}
        />
      </div>
      {mitigation ? (
        <p className="soft" dir="auto">
          {mitigation}
        </p>
      ) : (
        <p className="risk-without">{say('risk.without')}</p>
      )}
      <div className="case-actions">
        <Button
          look="bare"
          aria-label={say(mitigation ? 'risk.mitigation.change' : 'risk.mitigation.add', { name })}
          onPress={() => setOpen(true)}
        >
          {say(mitigation ? 'impact.change' : 'risk.mitigation.add.go')}
        </Button>
      </div>
    </li>
  );
}
