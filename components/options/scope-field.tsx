import { useCallback } from 'react';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { ScopeSwitch } from '../shared/scope-switch.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';

/** Whose tickets count on the toolbar icon and are listed on the dashboard. */
export function ScopeField() {
  const { say, ask } = useSession();
  const { value, problem, setValue } = useLoaded(useCallback(() => ask('scope.get', {}), [ask]));
  return (
    <div>
      {value && (
        <ScopeSwitch isLabelled shown={value} onChange={async (next) => setValue(await ask('scope.set', next))} />
      )}
      <p className="soft small">{say('scope.help')}</p>
      <ProblemNotice problem={problem} />
    </div>
  );
}
