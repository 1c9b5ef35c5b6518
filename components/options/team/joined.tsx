import { useState } from 'react';
import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import type { ProblemCode } from '../../../lib/model/problem.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { SyncState } from '../../shared/sync-state.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useRun } from '../../shared/use-run.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SitesPort } from '../sites-port.ts';
import { InvitePart } from './invite-part.tsx';
import { LeavePart } from './leave-part.tsx';
import { GROUPS } from './leaves-fields.tsx';
import { LeavesPart } from './leaves-part.tsx';
import { MovePart } from './move-part.tsx';
import { MovedPart } from './moved-part.tsx';
import { OnlyHere } from './only-here.tsx';
import { RecordPart } from './record-part.tsx';
import { RefusedList } from './refused-list.tsx';
import { RunsTable } from './runs-table.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { hostOf, type InTeam, rankWords } from './team-tools.ts';
import { Trouble } from './trouble.tsx';

/** A clock that is off by less is not worth a word, in seconds. */
const CLOCK_WORTH = 60;

/** What the line above says too shortly. */
const OUT_OF_REACH: readonly ProblemCode[] = ['sync-unreachable', 'sync-no-network', 'sync-no-couch', 'sync-busy'];

/** In a team: as whom, how syncing stands, what leaves, the last runs, and the way out. */
export function Joined({
  page,
  sites,
  onPage,
  onChanged,
}: {
  page: InTeam;
  sites: SitesPort;
  onPage: (page: SyncPage) => void;
  /** The policy is another one. */
  onChanged: () => void;
}) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const [isSigning, setSigning] = useState(false);
  const now = useNow();
  const { team, line, lastAt, nextAt, clockOff, listedAs } = page;
  const host = hostOf(team.server);
  const at = (moment: string) => when(moment, now, { say, locale });
  const sync = () =>
    run(async () => {
      await ask('sync.now', {});
      onPage(await ask('sync.page', {}));
    });
  const allow = () => {
    const asked = sites.add(team.origin); // at once: the browser wants it straight from the click
    void run(async () => {
      if (!(await asked)) return;
      await ask('sync.now', {});
      onPage(await ask('sync.page', {}));
    });
  };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const leaving = GROUPS.filter((one) => team.leaves[one] && page.teamLeaves[one]);
  const wantsSignIn = line.state === 'signed-out' || isSigning;
  return (
    <div className="team-joined">
      <div className="team-head">
        <strong className="team-name">{say('team.in', { team: team.name, host })}</strong>
        <SyncState line={line} />
      </div>
      {line.moved && <MovedPart key={line.moved.team} page={page} moved={line.moved} sites={sites} onPage={onPage} />}
      {line.problem && OUT_OF_REACH.includes(line.problem.code) && (
        <Trouble problem={line.problem} server={team.server} live={false} />
      )}
      {!team.isAllowed && (
        <Notice
          tone="warn"
          icon="alert"
          action={
            <Button isPending={busy} onPress={allow}>
              {say('team.allow', { host })}
            </Button>
          }
        >
          {say('team.not-allowed', { host })}
        </Notice>
      )}
      <div className="team-facts">
        <p>
          {say('team.as', { user: team.user, rank: rankWords(say, team.name, team.roles) })}
          {say('words.gap')}
          {listedAs ? say('team.listed', { name: listedAs }) : say('team.unlisted', { user: team.user })}
          {team.closed && say('words.gap') + say('team.closed')}
        </p>
        <p className="soft">
          {say('team.leaves', {
            what: list.format([say('team.leaves.record'), ...leaving.map((one) => say(`team.leaves.${one}`))]),
          })}
        </p>
        <p className="soft">
          {lastAt && say('team.last', { when: at(lastAt) })}
          {nextAt && Date.parse(nextAt) > now && say('words.gap') + say('team.next', { when: at(nextAt) })}
        </p>
        {Math.abs(clockOff) >= CLOCK_WORTH && (
          <p>
            {say(clockOff > 0 ? 'team.clock.behind' : 'team.clock.ahead', {
              time: timeOff(Math.abs(clockOff), locale),
            })}
          </p>
        )}
      </div>
      {wantsSignIn && <SignInForm user={team.user} onPage={onPage} onClose={() => setSigning(false)} />}
      <ProblemNotice problem={problem} />
      <div className="team-actions">
        <Button isPending={busy} isDisabled={!team.isAllowed} onPress={() => void sync()}>
          {say('team.now')}
        </Button>
        {!wantsSignIn && (
          <Button look="bare" onPress={() => setSigning(true)}>
            {say('team.sign-in')}
          </Button>
        )}
      </div>
      {page.link && <InvitePart link={page.link} />}
      <OnlyHere parts={page.onlyHere} onPage={onPage} onTaken={onChanged} />
      <RefusedList refused={page.refused} onPage={onPage} />
      <LeavesPart page={page} onPage={onPage} />
      {page.isManager && <RecordPart />}
      <RunsTable runs={page.runs} />
      {page.isManager && !line.moved && <MovePart page={page} sites={sites} onPage={onPage} />}
      <LeavePart page={page} sites={sites} onPage={onPage} />
    </div>
  );
}

/** A stretch of time in the reader's words, to the minute, hour or day. */
function timeOff(seconds: number, locale: string): string {
  const [unit, size] =
    seconds < 7200
      ? (['minute', 60] as const)
      : seconds < 172_800
        ? (['hour', 3600] as const)
        : (['day', 86_400] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.round(seconds / size));
}
