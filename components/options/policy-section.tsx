import { useCallback } from 'react';
import { NotLoaded } from '../shared/not-loaded.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { OptionSection } from './option-section.tsx';
import { PolicyWorkbench } from './policy-workbench.tsx';

/** What the team decided, as JSON. */
export function PolicySection({ revision, onSaved }: { revision: number; onSaved: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('policy.get', {}), [ask]);
  const { value: policy, problem, reload } = useLoaded(load, revision);
  return (
    <OptionSection anchor="policy" title={say('options.policy')} help={say('options.policy.help')}>
      {policy ? (
        <PolicyWorkbench policy={policy} onSaved={onSaved} />
      ) : (
        <NotLoaded problem={problem} onRetry={reload} lines={['long', 'long', 'medium']} />
      )}
    </OptionSection>
  );
}
