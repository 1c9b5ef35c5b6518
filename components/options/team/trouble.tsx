import type { Problem } from '../../../lib/model/problem.ts';
import { problemText } from '../../shared/problem-text.ts';
import { useSession } from '../../shared/session.tsx';
import { Notice } from '../../ui/notice.tsx';
import { hostOf } from './team-tools.ts';

/** Where a look at the server's own address tells more than the browser tells a page: certificate, sign-in page, or no connection. */
const LOOK = ['sync-no-server', 'sync-unreachable', 'sync-no-couch'];

/** What is wrong with reaching the team's server, and the address to look at where that tells more. */
export function Trouble({
  problem,
  server,
  live = true,
}: {
  problem: Problem | null;
  /** As `readServerAddress` gives it; empty where none is known. */
  server: string;
  live?: boolean;
}) {
  const { say } = useSession();
  if (!problem) return null;
  return (
    <Notice tone="warn" icon="alert" live={live}>
      <p>{problemText(say, problem)}</p>
      {LOOK.includes(problem.code) && server !== '' && <ServerLook server={server} />}
    </Notice>
  );
}

/** The link to the server's address, and what may be seen there. */
export function ServerLook({ server }: { server: string }) {
  const { say } = useSession();
  return (
    <>
      <p className="team-look">
        <a href={`${server}/`} target="_blank" rel="noreferrer">
          {say('team.open', { host: hostOf(server) })}
        </a>
      </p>
      <p>{say('team.open.help')}</p>
    </>
  );
}
