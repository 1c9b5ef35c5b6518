import { useState } from 'react';
import type { PromiseOffer as Offer, PromisesShown } from '../../lib/messages/promises-shown.ts';
import { usePanel } from '../panel/panel-context.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Quotation } from '../ui/quotation.tsx';
import { PromiseTime } from './promise-time.tsx';
import { promiseWhen } from './promise-when.ts';
import '../panel/minor-part.css';
import './promises.css';

/** A promise that was heard in a reply of ours: one click keeps track of it, another says that there is no need (U2). */
export function PromiseOffer({ offer, open }: { offer: Offer; open: PromisesShown['open'] }) {
  const { say, ask, locale } = useSession();
  const { state, onState } = usePanel();
  const { busy, problem, run } = useRun();
  const now = useNow();
  const [changing, setChanging] = useState(false);
  const { tabId } = state;
  const { id, quote, certain, who } = offer;
  const words = { say, locale };
  const takeUp = (over: { dueAt?: string; instead?: string } = {}) =>
    void run(async () => onState(await ask('promise.take-up', { tabId, offer: id, ...over })));
  const decline = () => void run(async () => onState(await ask('promise.decline', { tabId, offer: id })));
  const time = promiseWhen(offer, now, words);
  return (
    <Notice icon="clock">
      <div className="promise-offer">
        <p>{who ? say('promise.offer.theirs', { who, when: time }) : say('promise.offer.mine', { when: time })}</p>
        <Quotation>{quote}</Quotation>
        {!certain && <p className="soft small">{say('promise.offer.unsure')}</p>}
        {changing ? (
          <PromiseTime
            dueAt={offer.dueAt}
            label={say('promise.take-up')}
            busy={busy}
            onSet={(dueAt) => takeUp({ dueAt })}
            onCancel={() => setChanging(false)}
          />
        ) : (
          <div className="minor-actions">
            <Button isPending={busy} onPress={() => takeUp()}>
              {say('promise.take-up')}
            </Button>
            <Button look="bare" isDisabled={busy} onPress={() => setChanging(true)}>
              {say('promise.change')}
            </Button>
            <Button look="bare" isDisabled={busy} onPress={decline}>
              {say('promise.decline')}
            </Button>
            {open.slice(0, 1).map((other) => (
              <Button key={other.id} look="bare" isDisabled={busy} onPress={() => takeUp({ instead: other.id })}>
                {say('promise.instead', { when: promiseWhen({ dueAt: other.dueAt }, now, words) })}
              </Button>
            ))}
          </div>
        )}
        <ProblemNotice problem={problem} />
      </div>
    </Notice>
  );
}
