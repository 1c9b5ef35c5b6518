import { useCallback, useState } from 'react';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DrillPart } from './drill-part.tsx';
import './drills.css';

/** One exercise at a time, and what was practised so far; all of it on this device alone (R96, R100, R101). */
export function DrillsPage() {
  const { say, ask } = useSession();
  const { value, problem, reload, setValue } = useLoaded(useCallback(() => ask('drills.get', {}), [ask]));
  const [hasMoved, setMoved] = useState(false);
  if (!value) {
    return problem ? (
      <LoadFailed problem={problem} onRetry={reload} />
    ) : (
      <Skeleton lines={['long', 'medium', 'long']} />
    );
  }
  const { drill, due, nextAt, skills } = value;
  return (
    <div className="drills">
      <p className="soft">{say('drills.intro')}</p>
      {drill ? (
        <DrillPart
          key={drill.id}
          drill={drill}
          due={due}
          takesFocus={hasMoved}
          onDone={(next) => {
            setMoved(true);
            setValue(next);
          }}
        />
      ) : (
        <p role="status">{nextAt ? say('drills.rest', { at: Date.parse(nextAt) }) : say('drills.none')}</p>
      )}
      <Section title={say('drills.skills')}>
        <ul className="drill-skills">
          {skills.map(({ skill, done, of }) => (
            <li key={skill}>
              <span>{nameOf(say, 'drill-skill', skill)}</span>{' '}
              <span className="soft figures">{say('drills.done-of', { done, of })}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
