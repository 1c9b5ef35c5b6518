import { useCallback } from 'react';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { OptionSection } from '../option-section.tsx';
import { useRevision } from '../use-revision.ts';
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
  const { value, problem, reload } = useLoaded(load);
  useRevision(revision, reload);
  return (
    <OptionSection anchor="hours" title={say('options.hours')} help={say('options.hours.help')}>
      {value ? (
        <HoursWorkbench loaded={value.parts} basics={value.basics} onSaved={onSaved} />
      ) : problem ? (
        <LoadFailed problem={problem} onRetry={reload} />
      ) : (
        <Skeleton lines={['long', 'medium', 'long']} />
      )}
    </OptionSection>
  );
}
