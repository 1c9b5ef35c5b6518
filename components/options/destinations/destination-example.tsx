import { useEffect, useState } from 'react';
import type { DestinationField, DestinationKind } from '../../../lib/model/destination.ts';
import { type Problem, problemOf } from '../../../lib/model/problem.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** What a hand-over looks like there, with the fields that are chosen now. */
export function DestinationExample({ kind, fields }: { kind: DestinationKind; fields: readonly DestinationField[] }) {
  const { say, ask } = useSession();
  const [body, setBody] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isWanted = true;
    ask('destination.example', { kind, fields: [...fields] }).then(
      (next) => isWanted && setBody(next.body),
      (error) => isWanted && setProblem(problemOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, kind, fields]);
  return (
    <Disclosure summary={say('options.destinations.example')}>
      <pre className="destination-payload" dir="auto">
        {body}
      </pre>
      <ProblemNotice problem={problem} />
    </Disclosure>
  );
}
