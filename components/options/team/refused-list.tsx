import { isMessageKey, type Say } from '../../../lib/i18n/translator.ts';
import type { RefusedLine, SyncPage } from '../../../lib/messages/sync-messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useRun } from '../../shared/use-run.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { refusalWords } from './refusal-words.ts';

function nameOfRecord(say: Say, what: RefusedLine['what']): string {
  const keys = [`team.kind.${what}`, `privacy.kind.${what}`];
  const key = keys.find((one) => isMessageKey(one));
  return key && isMessageKey(key) ? say(key) : say('team.kind.other');
}

/** What the server refused for good: each record, why, and what can be done about it (item 4). */
export function RefusedList({ refused, onPage }: { refused: SyncPage['refused']; onPage: (page: SyncPage) => void }) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const now = useNow();
  if (refused.length === 0) return null;
  const settle = (lines: readonly RefusedLine[], how: 'retry' | 'keep') =>
    void run(async () => onPage(await ask('sync.refused', { ids: lines.map(({ id }) => id), how })));
  return (
    <Disclosure summary={say('team.refused', { count: refused.length })}>
      {[...Map.groupBy(refused, ({ reason }) => reason)].map(([reason, lines]) => (
        <section key={reason} className="refused-group">
          <p>{refusalWords(say, reason)}</p>
          <ul className="refused-list small">
            {lines.map((line) => (
              <li key={line.id}>
                {nameOfRecord(say, line.what)}
                <span className="soft">
                  {line.case && ` · ${say('team.refused.case', { ref: line.case.ref })}`}
                  {line.at && ` · ${when(line.at, now, { say, locale })}`}
                </span>
              </li>
            ))}
          </ul>
          <div className="team-actions">
            <Button isDisabled={busy} onPress={() => settle(lines, 'retry')}>
              {say('team.refused.retry')}
            </Button>
            <Button look="bare" isDisabled={busy} onPress={() => settle(lines, 'keep')}>
              {say('team.refused.keep')}
            </Button>
          </div>
        </section>
      ))}
      <ProblemNotice problem={problem} />
    </Disclosure>
  );
}
