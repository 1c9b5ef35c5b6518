import type { DrillShare } from '../../../lib/messages/drill-share-messages.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';

/** An exercise that was done: what it is about, what the customer writes in it, and when. Never how it went (R141). */
export function DrillExercise({
  exercise: { skill, said, firstAt, lastAt },
}: {
  exercise: DrillShare['exercises'][number];
}) {
  const { say } = useSession();
  return (
    <span className="drill-exercise">
      <span>{skill ? nameOf(say, 'drill-skill', skill) : say('drills.shared.unknown')}</span>
      {said && <span className="soft">{said}</span>}
      <span className="soft small figures">
        {say('drills.share.when', { first: Date.parse(firstAt), last: Date.parse(lastAt) })}
      </span>
    </span>
  );
}
