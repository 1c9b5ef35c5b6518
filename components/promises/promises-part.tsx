import type { PromisesShown } from '../../lib/messages/promises-shown.ts';
import { usePanel } from '../panel/panel-context.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { useRun } from '../shared/use-run.ts';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { PromiseItem } from './promise-item.tsx';
import { PromiseOffer } from './promise-offer.tsx';

/** What we promised the customer of the ticket in front: before any clock of an SLA, for it is our own word (U2). */
export function PromisesPart({ promises: { offers, open } }: { promises: PromisesShown }) {
  const { say, ask } = useSession();
  const { state, onState } = usePanel();
  const now = useNow();
  const reload = () =>
    void ask('panel.state', { tabId: state.tabId })
      .then(onState)
      .catch((error) => console.debug('Simmer: the panel is told of it by the next change', error));
  return (
    <Section title={say('promise.title')}>
      {offers.map((offer) => (
        <PromiseOffer key={offer.id} offer={offer} open={open} />
      ))}
      {open.length > 0 && (
        <ul className="promises">
          {open.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} now={now} onDone={reload}>
              {promise.wroteAt && <WasItKept promise={promise} at={promise.wroteAt} />}
            </PromiseItem>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** We wrote again since: that may have been what was promised, and a person says so. */
function WasItKept({ promise, at }: { promise: PromisesShown['open'][number]; at: string }) {
  const { say, ask, locale } = useSession();
  const { state, onState } = usePanel();
  const { busy, problem, run } = useRun();
  const now = useNow();
  const { tabId } = state;
  const kept = () =>
    void run(async () => {
      await ask('promise.settle', { ticket: promise.ticket, promise: promise.id, act: { what: 'kept', at } });
      onState(await ask('panel.state', { tabId }));
    });
  const notYet = () => void run(async () => onState(await ask('promise.not-yet', { tabId, promise: promise.id, at })));
  return (
    <div className="promise-wrote">
      <p>{say('promise.wrote', { when: when(at, now, { say, locale }) })}</p>
      <div className="minor-actions">
        <Button icon="check" isPending={busy} onPress={kept}>
          {say('promise.kept')}
        </Button>
        <Button look="bare" isDisabled={busy} onPress={notYet}>
          {say('promise.not-yet')}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
    </div>
  );
}
