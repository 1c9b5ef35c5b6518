import { useCallback } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { LearningDesk } from './learning-desk.tsx';
import './learning.css';

/** For coaches: which signals the team disagrees with, which were missed, and what a change of them would do before it is saved. */
export function SignalsPage({ stamp }: { stamp: unknown }) {
  const { say, ask } = useSession();
  const load = useCallback(async () => {
    const [signals, { kinds }] = await Promise.all([ask('signals.get', {}), ask('signals.learned', {})]);
    return { signals, learned: kinds };
  }, [ask]);
  const { value, problem, reload } = useLoaded(load, stamp);
  if (!value) {
    return <NotLoaded problem={problem} onRetry={reload} />;
  }
  return (
    <div className="learning">
      <p className="soft learning-intro">{say('learning.intro')}</p>
      <LearningDesk signals={value.signals} learned={value.learned} onSaved={reload} />
    </div>
  );
}
