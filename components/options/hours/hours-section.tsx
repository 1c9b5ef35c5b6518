import { useCallback } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { OptionSection } from '../option-section.tsx';
import { HOURS_PARTS, HoursWorkbench } from './hours-workbench.tsx';
import './hours.css';
import './preview.css';
import './sla.css';

/** When the team works, and how soon it answers: calendars and SLAs, with what they would mean for a ticket. */
export function HoursSection({ revision, onSaved }: { revision: number; onSaved: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(async () => {
    const [parts, basics] = await Promise.all([ask('parts.get', { parts: [...HOURS_PARTS] }), ask('hours.basics', {})]);
    return { parts, basics };
  }, [ask]);
  const { value, problem, reload } = useLoaded(load, revision);
  return (
    <OptionSection anchor="hours" title={say('options.hours')} help={say('options.hours.help')}>
      {value ? (
        <HoursWorkbench loaded={value.parts} basics={value.basics} onSaved={onSaved} />
      ) : (
        <NotLoaded problem={problem} onRetry={reload} />
      )}
    </OptionSection>
  );
}
