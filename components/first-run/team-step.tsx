import { useCallback, useEffect, useState } from 'react';
import { JoinForm } from '../options/team/join-form.tsx';
import { LoadFailed } from '../shared/load-failed.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { CardChoice } from '../ui/card-choice.tsx';
import { Notice } from '../ui/notice.tsx';
import type { FirstTools } from './first-tools.ts';
import '../options/team/team.css';

type How = 'alone' | 'join';

/** On one's own, or in a team by its invitation: the same form as in the settings. */
export function TeamStep({ sites, progress, onProgress, onUnfinished }: FirstTools) {
  const { say, ask } = useSession();
  const { value: page, problem, reload, setValue } = useLoaded(useCallback(() => ask('sync.page', {}), [ask]));
  const [how, setHow] = useState<How>(progress.server || progress.team ? 'join' : 'alone');
  const isJoining = how === 'join' && !page?.team;
  useEffect(() => onUnfinished(isJoining), [onUnfinished, isJoining]);
  if (problem && !page) return <LoadFailed problem={problem} onRetry={reload} />;
  if (page?.team)
    return (
      <Notice live tone="good" icon="check">
        {say('first.team.in', { team: page.team.name })}
      </Notice>
    );
  return (
    <>
      <CardChoice<How>
        label={say('first.team')}
        value={how}
        choices={(['alone', 'join'] as const).map((id) => ({
          id,
          text: say(`first.team.${id}`),
          help: say(`first.team.${id}.help`),
        }))}
        onChange={setHow}
      />
      {how === 'join' && (
        <JoinForm
          first={{ server: progress.server, name: progress.team }}
          sites={sites}
          onPlace={({ server, name }) => onProgress({ server, team: name })}
          onJoined={(next) => {
            onProgress({ server: '', team: '' });
            setValue(next);
          }}
          onClose={() => {
            onProgress({ server: '', team: '' });
            setHow('alone');
          }}
        />
      )}
      <p>
        <a href="options.html#team" target="_blank" rel="noreferrer">
          {say('first.team.found')}
        </a>
      </p>
    </>
  );
}
