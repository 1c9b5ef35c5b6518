import { useCallback } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { OptionSection } from '../option-section.tsx';
import { AccountsWorkbench } from './accounts-workbench.tsx';
import './accounts.css';

/** The customers that matter, and who of the team looks after each (R43, R44, R59). */
export function AccountsSection({ revision, onSaved }: { revision: number; onSaved: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('parts.get', { parts: ['accounts', 'people'] }), [ask]);
  const { value: loaded, problem, reload } = useLoaded(load, revision);
  return (
    <OptionSection anchor="accounts" title={say('options.accounts')} help={say('options.accounts.help')}>
      {loaded ? (
        <AccountsWorkbench loaded={loaded} onSaved={onSaved} />
      ) : (
        <NotLoaded problem={problem} onRetry={reload} lines={['long', 'medium']} />
      )}
    </OptionSection>
  );
}
