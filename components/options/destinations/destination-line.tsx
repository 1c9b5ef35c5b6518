import { useState } from 'react';
import type { ShownDestination } from '../../../lib/messages/handover-messages.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Free } from '../../ui/held.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SitesPort } from '../sites-port.ts';
import { whereOf } from './where-of.ts';

/** One destination: where it leads as far as that may be shown, a test, and its end. */
export function DestinationLine({
  shown,
  others,
  sites,
  onEdit,
  onSaved,
  onAllowed,
}: {
  shown: ShownDestination;
  others: readonly ShownDestination[];
  sites: SitesPort;
  onEdit: () => void;
  onSaved: (next: Answer<'destination.list'>) => void;
  onAllowed: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [test, setTest] = useState<Answer<'destination.test'> | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const { destination, host, origin, isAllowed } = shown;
  const { id, name } = destination;
  const tryOut = () =>
    run(async () => {
      setTest(null);
      setTest(await ask('destination.test', { id }));
    });
  const allow = (pattern: string) => {
    const asked = sites.add(pattern); // at once: the browser wants it straight from the click
    void run(async () => {
      if (await asked) onAllowed();
    });
  };
  const remove = () =>
    run(async () => {
      const next = await ask('destination.remove', { id });
      const isShared = others.some((other) => other.destination.id !== id && other.origin === origin);
      if (origin && shown.onlyHere && !isShared) await sites.remove(origin);
      onSaved(next);
    });
  return (
    <>
      <div className="destination-head">
        <div className="destination-name">
          <strong dir="auto">{name}</strong>
          <span className="small soft">{whereOf(shown, say)}</span>
        </div>
        <div className="destination-actions">
          {host && !isAllowed && origin && (
            <Button onPress={() => allow(origin)}>{say('options.destinations.allow')}</Button>
          )}
          {host && isAllowed && (
            <Button
              isPending={busy}
              aria-label={say('options.destinations.test-label', { name })}
              onPress={() => void tryOut()}
            >
              {say('options.destinations.test')}
            </Button>
          )}
          <Free>
            <Button look="bare" aria-label={say('options.destinations.edit-label', { name })} onPress={onEdit}>
              {say('options.destinations.edit')}
            </Button>
          </Free>
          <IconButton icon="close" label={say('action.remove', { name })} onPress={() => setLeaving(true)} />
        </div>
      </div>
      {isLeaving && (
        <Notice
          live
          tone="warn"
          icon="alert"
          action={
            <div className="destination-actions">
              <Button isPending={busy} onPress={() => void remove()}>
                {say('options.destinations.remove.go')}
              </Button>
              <Button look="bare" onPress={() => setLeaving(false)}>
                {say('action.cancel')}
              </Button>
            </div>
          }
        >
          {say('options.destinations.remove.sure', { name })}
        </Notice>
      )}
      {test?.isSent && (
        <Notice live tone="good" icon="check">
          {say('options.destinations.test.sent', { name })}
        </Notice>
      )}
      {test && !test.isSent && (
        <ProblemNotice
          problem={test.problem ?? { code: 'delivery-rejected', params: { status: 0 } }}
          {...(test.said && { also: say('panel.delivery.said', { said: test.said }) })}
        />
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}
