import { useState } from 'react';
import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import type { Leaves } from '../../../lib/model/team.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { GROUPS, LeavesFields } from './leaves-fields.tsx';
import type { InTeam } from './team-tools.ts';

const changed = (from: Leaves, to: Leaves, isOn: boolean) =>
  GROUPS.filter((group) => from[group] !== to[group] && to[group] === isOn);

/** What may leave, changed after joining: one's own choice, and for a manager everybody's (item 3). */
export function LeavesPart({ page, onPage }: { page: InTeam; onPage: (page: SyncPage) => void }) {
  const { say } = useSession();
  return (
    <Disclosure isLazy summary={say('team.leaving')}>
      <Choices page={page} onPage={onPage} />
    </Disclosure>
  );
}

function Choices({ page, onPage }: { page: InTeam; onPage: (page: SyncPage) => void }) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const { team, teamLeaves, counts, isManager } = page;
  const [own, setOwn] = useState(team.leaves);
  const [all, setAll] = useState(teamLeaves);
  const [stayed, setStayed] = useState<number | null>(null);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const words = (groups: readonly (keyof Leaves)[]) => list.format(groups.map((group) => say(`team.leaves.${group}`)));
  const lines = [
    ['team.leaving.team.stop', changed(teamLeaves, all, false)],
    ['team.leaving.team.start', changed(teamLeaves, all, true)],
    ['team.leaving.stop', changed(team.leaves, own, false)],
    ['team.leaving.start', changed(team.leaves, own, true).filter((group) => all[group])],
  ] as const;
  const isChanged = [changed(teamLeaves, all, true), changed(teamLeaves, all, false)].flat().length > 0;
  const isOwnChanged = GROUPS.some((group) => own[group] !== team.leaves[group]);
  const save = () =>
    run(async () => {
      if (isChanged) {
        const { version } = await ask('parts.get', { parts: ['leaves'] });
        const { saved, errors } = await ask('parts.set', { values: { schema: 1, leaves: all }, version });
        if (!saved)
          throw new ProblemError('policy-refused', { message: errors.map(({ message }) => message).join(' ') });
      }
      const answer = await ask('sync.leaves', { leaves: own });
      setStayed(answer.stayed);
      onPage(answer.page);
    });
  return (
    <div className="team-form leaves-part">
      <LeavesFields
        legend={say('team.leaving.own')}
        value={own}
        most={all}
        counts={counts}
        onChange={(value) => {
          setOwn(value);
          setStayed(null);
        }}
      />
      {isManager && (
        <div>
          <LeavesFields
            legend={say('team.leaving.team')}
            value={all}
            onChange={(value) => {
              setAll(value);
              setStayed(null);
            }}
          />
          <p className="small soft">{say('team.leaving.team.help')}</p>
        </div>
      )}
      {(isChanged || isOwnChanged) && (
        <Notice live>
          {lines.map(([key, groups]) => groups.length > 0 && <p key={key}>{say(key, { what: words(groups) })}</p>)}
          <p>{say('team.leaving.rest')}</p>
        </Notice>
      )}
      {stayed !== null && !isChanged && !isOwnChanged && (
        <Notice live tone="good" icon="check">
          {say('team.leaving.saved', { count: stayed })}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      <div className="team-actions">
        <Button isPending={busy} isDisabled={!isChanged && !isOwnChanged} onPress={() => void save()}>
          {say('action.save')}
        </Button>
      </div>
    </div>
  );
}
