import type { PromisesShown } from '../../lib/messages/promises-shown.ts';
import { usePanel } from '../panel/panel-context.tsx';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { Section } from '../ui/section.tsx';
import { PromiseItem } from './promise-item.tsx';
import { PromiseOffer } from './promise-offer.tsx';

/** What we promised the customer of the ticket in front: before any clock of an SLA, for it is our own word (U2). */
export function PromisesPart({ promises: { offers, open } }: { promises: PromisesShown }) {
  const { say, ask } = useSession();
  const { state, onState } = usePanel();
  const now = useNow();
  const { tabId } = state;
  const reload = () =>
    void ask('panel.state', { tabId })
      .then(onState)
      .catch((error) => console.debug('Simmer: the panel is told of it by the next change', error));
  const notYet = async (promise: string, at: string | null | undefined) => {
    if (at) onState(await ask('promise.not-yet', { tabId, promise, at }));
  };
  return (
    <Section title={say('promise.title')}>
      {offers.map((offer) => (
        <PromiseOffer key={offer.id} offer={offer} open={open} />
      ))}
      {open.length > 0 && (
        <ul className="promises">
          {open.map((promise) => (
            <PromiseItem
              key={promise.id}
              promise={promise}
              now={now}
              wrote={
                promise.wroteAt ? { at: promise.wroteAt, onNotYet: () => notYet(promise.id, promise.wroteAt) } : null
              }
              onDone={reload}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
