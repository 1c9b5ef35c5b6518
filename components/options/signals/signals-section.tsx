import { useCallback } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { OptionSection } from '../option-section.tsx';
import { SignalsWorkbench } from './signals-workbench.tsx';
import './signals.css';

/** What Simmer listens for, what each kind weighs, the team's own words, and a text to try it all on. */
export function SignalsSection({ revision, onSaved }: { revision: number; onSaved: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('signals.get', {}), [ask]);
  const { value: signals, problem, reload } = useLoaded(load, revision);
  return (
    <OptionSection anchor="signals" title={say('options.signals')} help={say('options.signals.help')}>
      {signals ? (
        <SignalsWorkbench signals={signals} onSaved={onSaved} />
      ) : (
        <NotLoaded problem={problem} onRetry={reload} />
      )}
    </OptionSection>
  );
}
