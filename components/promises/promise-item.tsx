import { type ReactNode, useState } from 'react';
import type { Request } from '../../lib/messages/messages.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { timeLeft } from '../shared/time-left.ts';
import { useRun } from '../shared/use-run.ts';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { PromiseTime } from './promise-time.tsx';
import { promiseWhen } from './promise-when.ts';
import '../panel/minor-part.css';
import './promises.css';
import { Unbroken } from '../shared/unbroken.tsx';

export interface PromiseShown {
  id: string;
  ticket: string;
  quote: string;
  dueAt: string;
  timeZone?: string | null | undefined;
  who?: string | null | undefined;
  moves: number;
}

const SOON = 30 * 60;

/** One promise as a clock: how much time is left, the words, and what became of it (U2). */
export function PromiseItem({
  promise,
  now,
  head,
  wrote,
  onDone,
}: {
  promise: PromiseShown;
  now: number;
  /** Stands in front of the time left: whose it is, in a list of many. */
  head?: ReactNode;
  /** When we wrote again since, which may have been it; and what says that it was not. */
  wrote?: { at: string; onNotYet: () => Promise<void> } | null | undefined;
  /** Told after it was kept, moved or let go. */
  onDone: () => void;
}) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const [moving, setMoving] = useState(false);
  const left = Math.floor((Date.parse(promise.dueAt) - now) / 1000);
  const words = { say, locale };
  const time = promiseWhen(promise, now, words);
  const quote = (
    <p className="promise-quote" dir="auto">
      {promise.quote}
    </p>
  );
  const settle = (act: Request<'promise.settle'>['act']) =>
    void run(async () => {
      await ask('promise.settle', { ticket: promise.ticket, promise: promise.id, act });
      setMoving(false);
      onDone();
    });
  const notes = [
    say(left <= 0 ? 'panel.clock.was-due' : 'panel.clock.due', { when: time }),
    promise.who && say('promise.by', { who: promise.who }),
    promise.moves > 0 && say('promise.moved', { count: promise.moves }),
  ].filter((note): note is string => Boolean(note));
  return (
    <li className="promise" data-urgency={left <= 0 ? 'late' : left < SOON ? 'soon' : 'none'}>
      <div className="promise-head">
        {head ?? quote}
        <span className="promise-left figures">
          <Unbroken>{say(left <= 0 ? 'panel.clock.over' : 'panel.clock.left', { time: timeLeft(left, say) })}</Unbroken>
        </span>
      </div>
      {head && quote}
      <p className="soft small figures">
        <Unbroken>{notes.join(' · ')}</Unbroken>
      </p>
      {wrote && <p>{say('promise.wrote', { when: when(wrote.at, now, words) })}</p>}
      {moving ? (
        <>
          <PromiseTime
            dueAt={promise.dueAt}
            label={say('promise.time.set')}
            busy={busy}
            onSet={(dueAt) => settle({ what: 'moved', dueAt })}
            onCancel={() => setMoving(false)}
          />
          <p className="soft small">{say('promise.move.told')}</p>
        </>
      ) : (
        <div className="minor-actions">
          <Button icon="check" isPending={busy} onPress={() => settle({ what: 'kept', at: wrote?.at })}>
            {say('promise.kept')}
          </Button>
          {wrote && (
            <Button look="bare" isDisabled={busy} onPress={() => void run(wrote.onNotYet)}>
              {say('promise.not-yet')}
            </Button>
          )}
          <Button look="bare" isDisabled={busy} onPress={() => setMoving(true)}>
            {say('promise.move')}
          </Button>
          <Button look="bare" isDisabled={busy} onPress={() => settle({ what: 'dropped' })}>
            {say('promise.drop')}
          </Button>
        </div>
      )}
      <ProblemNotice problem={problem} />
    </li>
  );
}
