import { useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { LeavingKind } from '../../../lib/messages/sync-messages.ts';
import type { Problem } from '../../../lib/model/problem.ts';
import { DEFAULT_LEAVES, type Leaves, stricter } from '../../../lib/model/team.ts';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { LeavingGroup } from './leaving-group.tsx';
import { rankWords } from './team-tools.ts';

const GROUPS = ['record', 'quotes', 'names', 'texts'] as const;

const leavesNow = (leaves: Leaves, group: LeavingKind['group']) => group === 'record' || leaves[group];

/** Before anything leaves: what will, with examples of this person's own, and the choice of what may (item 3). */
export function JoinPreview({
  found,
  team,
  busy,
  problem,
  onJoin,
  onBack,
  onClose,
}: {
  found: Answer<'sync.check'>;
  team: string;
  busy: boolean;
  problem: Problem | null;
  onJoin: (leaves: Leaves) => void;
  onBack: () => void;
  onClose: () => void;
}) {
  const { say, ask } = useSession();
  const [load] = useState(() => () => ask('sync.preview', {}));
  const { value, problem: unknown, reload } = useLoaded(load);
  const [leaves, setLeaves] = useState(DEFAULT_LEAVES);
  const allowed = stricter(leaves, found.teamLeaves);
  const kinds = value?.kinds ?? [];
  const count = kinds.reduce((sum, kind) => sum + (leavesNow(allowed, kind.group) ? kind.count : 0), 0);
  return (
    <div className="team-form team-preview">
      <p>
        {say('team.preview.as', { user: found.user, rank: rankWords(say, team, found.roles) })}
        {say('words.gap')}
        {say('team.preview.records', { count: found.records, team })}
      </p>
      <h3>{say('team.preview')}</h3>
      <p className="soft">{say('team.preview.help')}</p>
      {unknown && <LoadFailed problem={unknown} onRetry={reload} />}
      {!value && !unknown && <Skeleton lines={['long', 'medium', 'long']} />}
      {value && (
        <ul className="leaving-list">
          {GROUPS.map((group) => (
            <li key={group}>
              <LeavingGroup
                group={group}
                kinds={kinds.filter((kind) => kind.group === group)}
                isLeaving={leavesNow(allowed, group)}
                isHeld={!leavesNow(found.teamLeaves, group)}
                onChange={group === 'record' ? undefined : (isOn) => setLeaves({ ...leaves, [group]: isOn })}
              />
            </li>
          ))}
        </ul>
      )}
      <ProblemNotice problem={problem} />
      <div className="team-actions">
        <Button look="solid" isPending={busy} isDisabled={!value} onPress={() => onJoin(leaves)}>
          {say('team.join.go', { count })}
        </Button>
        <Button onPress={onBack}>{say('team.back')}</Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
