import { isMessageKey } from '../../../lib/i18n/translator.ts';
import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** What the server refused for good, by the reason it gave. */
export function RefusedList({ refused }: { refused: SyncPage['refused'] }) {
  const { say } = useSession();
  if (refused.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { reason } of refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const words = (reason: string) => {
    const key = `team.refusal.${reason}`;
    return isMessageKey(key) ? say(key) : say('team.refusal.other', { reason });
  };
  return (
    <Disclosure summary={say('team.refused', { count: refused.length })}>
      <ul className="refused-list">
        {[...counts].map(([reason, count]) => (
          <li key={reason}>{say('team.refusal.count', { count, reason: words(reason) })}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
