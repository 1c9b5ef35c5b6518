import { useCallback, useState } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Agreement } from './agreement.tsx';
import { SampleEntry } from './sample-entry.tsx';

/** So many replies are drawn at once. */
const DRAWN = 5;

/** Replies that were drawn, scored by two coaches who do not see each other's answers before (R127–R129). */
export function SamplesPart({ stamp }: { stamp: unknown }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [drawn, setDrawn] = useState<number | null>(null);
  const {
    value,
    problem: failed,
    reload,
    ask: again,
  } = useLoaded(
    useCallback(() => ask('scripts.samples', {}), [ask]),
    stamp,
  );
  if (!value) {
    return <NotLoaded problem={failed} onRetry={reload} />;
  }
  const { samples, left, isCoach, agreement } = value;
  const draw = () =>
    run(async () => {
      setDrawn((await ask('scripts.draw', { count: DRAWN })).drawn);
      await again();
    });
  return (
    <>
      <p className="soft scripts-intro">{say('scripts.samples.intro')}</p>
      {isCoach ? (
        <div className="scripts-actions">
          <Button isPending={busy} isDisabled={left === 0} onPress={() => void draw()}>
            {say('scripts.samples.draw')}
          </Button>
          <span className="soft small" role="status">
            {drawn !== null && say('scripts.samples.drawn', { drawn }) + say('words.gap')}
            {say('scripts.samples.left', { left })}
          </span>
        </div>
      ) : (
        <p className="soft small">{say('scripts.samples.coach')}</p>
      )}
      <ProblemNotice problem={problem} />
      <div className="scripts-list">
        {samples.length === 0 && <p className="soft">{say('scripts.samples.none')}</p>}
        {samples.map((sample) => (
          <SampleEntry key={sample.use.id} sample={sample} isCoach={isCoach} onScored={again} />
        ))}
      </div>
      <Agreement agreement={agreement} />
    </>
  );
}
