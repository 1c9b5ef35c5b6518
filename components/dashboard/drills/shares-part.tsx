import { useCallback } from 'react';
import type { DrillShare } from '../../../lib/messages/drill-share-messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { ShareEntry } from './share-entry.tsx';
import { ShareForm } from './share-form.tsx';

/** In a team: what could be shown to a coach, what is, and for a coach what others chose to show, by time alone (R141). */
export function SharesPart({ stamp }: { stamp: unknown }) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('drills.shares', {}), [ask]);
  const { value, problem, ask: again } = useLoaded(load, stamp);
  if (!value) return <ProblemNotice problem={problem} />;
  const { inTeam, done, shares } = value;
  const mine = shares.filter(({ isMine }) => isMine);
  const others = shares.filter(({ isMine }) => !isMine);
  return (
    <>
      {inTeam && done.length > 0 && (
        <Disclosure level={2} isLazy summary={say('drills.share')}>
          <ShareForm done={done} onShared={again} />
        </Disclosure>
      )}
      <Shares title={say('drills.shared.mine')} shares={mine} onDone={again} />
      <Shares title={say('drills.shared.others')} shares={others} onDone={again} />
    </>
  );
}

function Shares({
  title,
  shares,
  onDone,
}: {
  title: string;
  shares: readonly DrillShare[];
  onDone: () => Promise<unknown>;
}) {
  if (shares.length === 0) return null;
  return (
    <Section title={title}>
      {shares.map((share) => (
        <ShareEntry key={share.id} share={share} onDone={onDone} />
      ))}
    </Section>
  );
}
