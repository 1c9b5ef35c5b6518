import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { RiskForm } from './risk-form.tsx';
import { RiskItem } from './risk-item.tsx';
import './risks.css';

/** What may go wrong with a case: foreseen, likely by what was heard, and what is done against it (R99). */
export function RisksSection({ view, busy, act }: CaseSectionProps) {
  const { say } = useSession();
  const [isAdding, setAdding] = useState(false);
  const known = view.parts?.risks;
  const isLight = view.parts?.mortem?.isLight ?? false;
  const isClosed = view.step === 'closed';
  if (!known || ((isClosed || isLight) && known.list.length === 0)) return null;
  const open = known.list.filter(({ mitigation }) => !mitigation).length;
  const summary = [
    say('risk.title'),
    known.list.length > 0 && say('risk.summary', { count: known.list.length }),
    open > 0 && say('risk.summary.open', { count: open }),
  ];
  const foresee = (riskId: string) => act((ask, id) => ask('risk.foresee', { id, risk: riskId, known: riskId }));
  return (
    <Disclosure summary={summary.filter(Boolean).join(' · ')} isLazy>
      <div className="case-sections-stack">
        {known.list.length > 0 && (
          <ul className="risks">
            {known.list.map((risk) => (
              <RiskItem key={risk.id} risk={risk} busy={busy} act={act} />
            ))}
          </ul>
        )}
        {known.likely.length > 0 && !isClosed && (
          <div className="case-part">
            <h4 className="field-label">{say('risk.likely')}</h4>
            <ul>
              {known.likely.map(({ known: riskId, name }) => (
                <li key={riskId} className="risk-likely">
                  <span>{name}</span>
                  <Button
                    look="bare"
                    isDisabled={busy}
                    aria-label={say('risk.foresee', { name })}
                    onPress={() => void foresee(riskId)}
                  >
                    {say('risk.foresee.go')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {isAdding ? (
          <RiskForm busy={busy} act={act} onDone={() => setAdding(false)} />
        ) : (
          !isClosed && (
            <p>
              <Button icon="plus" onPress={() => setAdding(true)}>
                {say('risk.add')}
              </Button>
            </p>
          )
        )}
      </div>
    </Disclosure>
  );
}
