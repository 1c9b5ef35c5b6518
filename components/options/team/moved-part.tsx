import { useState } from 'react';
import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { originOfServer } from '../../../lib/model/server-address.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useRun } from '../../shared/use-run.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SitesPort } from '../sites-port.ts';
import { useMoveAuth } from './move-auth.tsx';
import { hostOf, type InTeam } from './team-tools.ts';
import { Trouble } from './trouble.tsx';
import { usePermission } from './use-place.ts';

/** That a manager moved the team to another database, and the way to go along. */
export function MovedPart({
  page,
  moved,
  sites,
  onPage,
}: {
  page: InTeam;
  moved: NonNullable<SyncPage['line']['moved']>;
  sites: SitesPort;
  onPage: (page: SyncPage) => void;
}) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const permission = usePermission(sites, page.team.origin);
  const auth = useMoveAuth(page.team, moved.server);
  const [isOpen, setOpen] = useState(false);
  const now = useNow();
  const { server, team, by, at } = moved;
  const go = () => {
    const given = auth.read();
    if (given === undefined) return;
    const asked = permission.request(server); // straight from the click
    void run(async () => {
      if (!(await asked)) throw new ProblemError('sync-no-permission', { host: hostOf(server) });
      const onlyHere = auth.isSameServer ? page.team.onlyHere : permission.isOnlyHere(originOfServer(server));
      const next = await ask('sync.follow', { auth: given, onlyHere });
      permission.keep();
      onPage(next);
    });
  };
  // Where they are known to the same server one click is enough; whom it does not let in then says so.
  const isAsking = isOpen || problem !== null;
  return (
    <>
      <Notice
        tone="warn"
        icon="info"
        action={
          !isAsking && (
            <Button isPending={busy} onPress={() => (auth.isSameServer ? go() : setOpen(true))}>
              {say('team.moved.go')}
            </Button>
          )
        }
      >
        <p>{say('team.moved', { name: by, team, host: hostOf(server), when: when(at, now, { say, locale }) })}</p>
        <p>{say('team.moved.help')}</p>
      </Notice>
      {isAsking && (
        <form
          className="team-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          {auth.fields}
          <Trouble problem={problem} server={server} />
          <div className="team-actions">
            <Button look="solid" type="submit" isPending={busy}>
              {say('team.moved.go')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
