import { useState } from 'react';
import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SitesPort } from '../sites-port.ts';
import type { InTeam } from './team-tools.ts';

/** Leaves the team, with a copy of the record or without; the latter is asked twice (item 1). */
export function LeavePart({
  page,
  sites,
  onPage,
}: {
  page: InTeam;
  sites: SitesPort;
  onPage: (page: SyncPage) => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [asked, setAsked] = useState<'no' | 'how' | 'sure'>('no');
  const { team, line } = page;
  const leave = (wipe: boolean) =>
    run(async () => {
      const { destinations } = await ask('destination.list', {});
      const next = await ask('sync.leave', { wipe });
      const isShared = destinations.some(({ origin }) => origin === team.origin);
      if (team.onlyHere && !isShared) await sites.remove(team.origin);
      onPage(next);
    });
  if (asked === 'no')
    return (
      <div>
        <Button look="bare" onPress={() => setAsked('how')}>
          {say('team.leave')}
        </Button>
      </div>
    );
  return (
    <>
      <Notice
        live
        tone="warn"
        icon="alert"
        action={
          <div className="team-actions">
            {asked === 'how' ? (
              <>
                <Button isPending={busy} onPress={() => void leave(false)}>
                  {say('team.leave.keep')}
                </Button>
                <Button isDisabled={busy} onPress={() => setAsked('sure')}>
                  {say('team.leave.wipe')}
                </Button>
              </>
            ) : (
              <Button isPending={busy} onPress={() => void leave(true)}>
                {say('team.leave.sure.yes')}
              </Button>
            )}
            <Button look="bare" onPress={() => setAsked('no')}>
              {say('action.cancel')}
            </Button>
          </div>
        }
      >
        <p>{say(asked === 'how' ? 'team.leave.ask' : 'team.leave.sure')}</p>
        {line.waiting > 0 && <p>{say('team.leave.waiting', { count: line.waiting })}</p>}
      </Notice>
      <ProblemNotice problem={problem} />
    </>
  );
}
