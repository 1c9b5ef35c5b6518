import { useCallback, useMemo, useState } from 'react';
import { nameOf } from '../../shared/name-of.ts';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Section } from '../../ui/section.tsx';
import { DrillPart } from './drill-part.tsx';
import { SharesPart } from './shares-part.tsx';
import './drills.css';

/** One exercise at a time, and what was practised so far; all of it on this device alone but what the person shares (R96, R100, R101). */
export function DrillsPage({ stamp }: { stamp: unknown }) {
  const { say, ask } = useSession();
  const { value, problem, reload, setValue } = useLoaded(useCallback(() => ask('drills.get', {}), [ask]));
  const [hasMoved, setMoved] = useState(false);
  // Asked anew with each exercise that was done, which can be shared then; and with what others share or answer.
  const changes = useMemo(() => ({ stamp, done: value?.drill?.id }), [stamp, value?.drill?.id]);
  if (!value) {
    return <NotLoaded problem={problem} onRetry={reload} />;
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
      <SharesPart stamp={changes} />
    </div>
  );
}
