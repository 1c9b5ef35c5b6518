import { useCallback } from 'react';
import { LoadFailed } from '../shared/load-failed.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { OptionSection } from './option-section.tsx';
import { PolicyWorkbench } from './policy-workbench.tsx';
import { useRevision } from './use-revision.ts';

/** What the team decided, as JSON. */
export function PolicySection({ revision, onSaved }: { revision: number; onSaved: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('policy.get', {}), [ask]);
  const { value: policy, problem, reload } = useLoaded(load);
  useRevision(revision, reload);
  return (
    <OptionSection anchor="policy" title={say('options.policy')} help={say('options.policy.help')}>
      {policy ? (
        <PolicyWorkbench policy={policy} onSaved={onSaved} />
      ) : problem ? (
        <LoadFailed problem={problem} onRetry={reload} />
      ) : (
        <Skeleton lines={['long', 'long', 'medium']} />
      )}
    </OptionSection>
  );
}
