import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import { CopyButton } from '../../shared/copy-button.tsx';
import { nameOf } from '../../shared/name-of.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { refusalWords } from './refusal-words.ts';

/** A version of a part of the policy that the team did not take, so that it holds here alone: said plainly, and a way back. */
export function OnlyHere({
  parts,
  onPage,
  onTaken,
}: {
  parts: SyncPage['onlyHere'];
  onPage: (page: SyncPage) => void;
  onTaken: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const take = (part: string) =>
    void run(async () => {
      onPage(await ask('sync.take-teams', { part }));
      onTaken();
    });
  return (
    <>
      {parts.map(({ part, reason, mine }) => {
        const name = nameOf(say, 'policy-part', part);
        return (
          <Notice
            key={part}
            tone="warn"
            icon="alert"
            action={
              <div className="team-actions">
                <Button isDisabled={busy} onPress={() => take(part)}>
                  {say('team.only-here.take')}
                </Button>
                <CopyButton text={mine} look="bare" label={say('team.only-here.copy', { part: name })} />
              </div>
            }
          >
            <p>
              {say('team.only-here', { part: name })}
              {say('words.gap')}
              {refusalWords(say, reason)}
            </p>
            <p>{say('team.only-here.help')}</p>
          </Notice>
        );
      })}
      <ProblemNotice problem={problem} />
    </>
  );
}
