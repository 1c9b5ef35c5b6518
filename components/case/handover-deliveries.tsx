import type { CaseView, DeliveryShown } from '../../lib/messages/panel-state.ts';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Act } from './use-case.ts';

const ICONS = { waiting: 'clock', sending: 'clock', sent: 'check', failed: 'alert', unsure: 'alert' } as const;

/** Briefs on their way outside. One that did not get there says why, and what can be done; nothing is sent twice unasked. */
export function HandoverDeliveries({ view, now, busy, act }: { view: CaseView; now: number; busy: boolean; act: Act }) {
  const { say } = useSession();
  if (!view.deliveries?.length) return null;
  return (
    <div className="case-part">
      <h3 className="field-label">{say('panel.delivery')}</h3>
      <ul className="deliveries" aria-live="polite">
        {view.deliveries.map((delivery) => (
          <DeliveryLine key={delivery.id} delivery={delivery} now={now} busy={busy} act={act} />
        ))}
      </ul>
    </div>
  );
}

function DeliveryLine({ delivery, now, busy, act }: { delivery: DeliveryShown; now: number; busy: boolean; act: Act }) {
  const { say, locale } = useSession();
  const { id: own, name, state, at, nextAt, problem, said } = delivery;
  const isOver = state === 'failed' || state === 'unsure';
  const time = (instant: string) => when(instant, now, { say, locale });
  const text = nextAt
    ? say('panel.delivery.again', { name, when: time(nextAt) })
    : say(`panel.delivery.${state}`, { name, when: time(at) });
  const decide = (what: 'retry' | 'arrived' | 'drop') =>
    void act((ask, id) => ask('delivery.decide', { id, delivery: own, what }));
  return (
    <li className="delivery" data-state={state}>
      <Icon name={ICONS[state]} />
      <div className="delivery-text">
        <p className="figures">{text}</p>
        {problem && (isOver || nextAt) && <p className="small soft">{problemText(say, problem)}</p>}
        {said && isOver && (
          <p className="small soft" dir="auto">
            {say('panel.delivery.said', { said })}
          </p>
        )}
        {(isOver || nextAt) && (
          <div className="delivery-actions">
            <Button isPending={busy} onPress={() => decide('retry')}>
              {say(state === 'unsure' ? 'panel.delivery.resend' : 'panel.delivery.retry')}
            </Button>
            {state === 'unsure' && (
              <Button isPending={busy} onPress={() => decide('arrived')}>
                {say('panel.delivery.arrived')}
              </Button>
            )}
            <Button look="bare" onPress={() => decide('drop')}>
              {say('panel.delivery.drop')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
