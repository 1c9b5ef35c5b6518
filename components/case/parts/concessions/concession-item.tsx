import { useState } from 'react';
import type { ConcessionView } from '../../../../lib/messages/case-parts/concessions-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { moneyText } from '../../money/typed-money.ts';
import type { Act } from '../../use-case.ts';
import { DecideForm } from './decide-form.tsx';
import './concessions.css';

/** One concession: what it is, whether it may be offered yet, and what comes next (R80). */
export function ConcessionItem({ one, busy, act }: { one: ConcessionView; busy: boolean; act: Act }) {
  const { say, locale } = useSession();
  const now = useNow();
  const [isOpen, setOpen] = useState(false);
  const { kind, money, what, state, decided, told, approver } = one;
  const at = (instant: string) => when(instant, now, { say, locale });
  const isByOther = decided?.isByOther === true;
  const mayTell = state === 'approved' && !told && !isByOther;
  return (
    <li className="concession">
      <p className="concession-what" dir="auto">
        {[say(`concession.kind.${kind}`), money && moneyText(money, locale), what].filter(Boolean).join(' · ')}
      </p>
      <p className="concession-state" data-state={isByOther ? 'waiting' : state}>
        {isByOther ? say('concession.state.by-other', { who: approver.name }) : say(`concession.state.${state}`)}
      </p>
      <p className="soft small">
        {decided
          ? say(`concession.decided.${state === 'approved' ? 'approved' : 'declined'}`, {
              who: decided.by,
              when: at(decided.at),
            })
          : say('concession.with', { who: approver.name })}
      </p>
      {decided?.note && (
        <p className="small" dir="auto">
          {decided.note}
        </p>
      )}
      {told && (
        <p className="soft small">
          {say(state === 'approved' ? 'concession.told' : 'concession.told.but-declined', { when: at(told) })}
        </p>
      )}
      {isOpen ? (
        <DecideForm one={one} busy={busy} act={act} onDone={() => setOpen(false)} />
      ) : (
        <div className="case-actions">
          {mayTell && (
            <Button
              look="bare"
              isPending={busy}
              onPress={() => void act((ask, id) => ask('concession.tell', { id, concession: one.id }))}
            >
              {say('concession.tell')}
            </Button>
          )}
          <Button look="bare" onPress={() => setOpen(true)}>
            {say(state !== 'waiting' ? 'concession.again' : one.mayDecide ? 'concession.decide' : 'concession.record')}
          </Button>
        </div>
      )}
    </li>
  );
}
