import { useCallback } from 'react';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { Section } from '../ui/section.tsx';
import { PromiseItem } from './promise-item.tsx';

/**
 * What the customers of a case were promised, where its ticket is not in front; absent where nothing is open (U2).
 * @param stamp changes with the case
 */
export function CasePromises({ id, stamp }: { id: string; stamp: unknown }) {
  const { say, ask } = useSession();
  const { value, problem, reload } = useLoaded(
    useCallback(() => ask('promises.list', { case: id }), [ask, id]),
    stamp,
  );
  const now = useNow();
  if (!value) return <ProblemNotice problem={problem} />;
  if (value.promises.length === 0) return null;
  return (
    <Section title={say('promise.case')}>
      <ul className="promises">
        {value.promises.map((one) => (
          <PromiseItem key={one.id} promise={{ ...one, who: one.isMine ? null : one.who }} now={now} onDone={reload} />
        ))}
      </ul>
    </Section>
  );
}
