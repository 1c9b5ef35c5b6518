import { useCallback, useEffect } from 'react';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { LearningDesk } from './learning-desk.tsx';
import './learning.css';

/** For coaches: which signals the team disagrees with, which were missed, and what a change of them would do before it is saved. */
export function SignalsPage({ stamp }: { stamp: unknown }) {
  const { say, ask } = useSession();
  const load = useCallback(async () => {
    const [signals, { kinds }] = await Promise.all([ask('signals.get', {}), ask('signals.learned', {})]);
    return { signals, learned: kinds };
  }, [ask]);
  const { value, problem, reload } = useLoaded(load);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stamp says that something was said or decided since
  useEffect(reload, [reload, stamp]);
  if (!value) {
    return problem ? (
      <LoadFailed problem={problem} onRetry={reload} />
    ) : (
      <Skeleton lines={['long', 'medium', 'long']} />
    );
  }
  return (
    <div className="learning">
      <p className="soft learning-intro">{say('learning.intro')}</p>
      <LearningDesk signals={value.signals} learned={value.learned} onSaved={reload} />
    </div>
  );
}
