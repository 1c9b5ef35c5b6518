import { useCallback } from 'react';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { OptionSection } from '../option-section.tsx';
import { useRevision } from '../use-revision.ts';
import { AccountsWorkbench } from './accounts-workbench.tsx';
import './accounts.css';

/** The customers that matter, and who of the team looks after each (R43, R44, R59). */
export function AccountsSection({ revision, onSaved }: { revision: number; onSaved: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('parts.get', { parts: ['accounts', 'people'] }), [ask]);
  const { value: loaded, problem, reload } = useLoaded(load);
  useRevision(revision, reload);
  return (
    <OptionSection anchor="accounts" title={say('options.accounts')} help={say('options.accounts.help')}>
      {loaded ? (
        <AccountsWorkbench loaded={loaded} onSaved={onSaved} />
      ) : problem ? (
        <LoadFailed problem={problem} onRetry={reload} />
      ) : (
        <Skeleton lines={['long', 'medium']} />
      )}
    </OptionSection>
  );
}
