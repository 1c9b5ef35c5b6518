import { useCallback } from 'react';
import { LoadFailed } from '../shared/load-failed.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Button } from '../ui/button.tsx';
import { HealthSite } from './health-site.tsx';
import './health.css';

/** What Simmer can read where: each site that was open, with every part that is looked for on its pages (U12). */
export function HealthPage() {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('health.list', {}), [ask]);
  const { value, problem, reload } = useLoaded(load);
  const isBlind = (reading: string | null | undefined) => Number(reading === 'blind');
  const sites = (value?.sites ?? []).toSorted((a, b) => isBlind(b.reading) - isBlind(a.reading));
  return (
    <>
      <div className="health-head">
        <p className="soft health-intro">{say('health.intro')}</p>
        <Button onPress={reload}>{say('health.again')}</Button>
      </div>
      {problem && <LoadFailed problem={problem} onRetry={reload} />}
      {value && sites.length === 0 && <p>{say('health.none')}</p>}
      {sites.map((health) => (
        <HealthSite key={`${health.site}@${health.host}`} health={health} />
      ))}
    </>
  );
}
