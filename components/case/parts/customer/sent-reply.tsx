import type { CaseView } from '../../../../lib/messages/panel-state.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Act } from '../../use-case.ts';

/** A reply from here was seen in the ticket: whether it counts as what the customer was told, a person says. */
export function SentReply({ view, busy, act }: { view: CaseView; busy: boolean; act: Act }) {
  const { say } = useSession();
  const { exists, sent } = view.parts?.customer ?? {};
  if (!exists || !sent) return null;
  const count = (yes: boolean) => void act((ask, id) => ask('customer.count-sent', { id, count: yes }));
  return (
    <Notice
      live
      icon="check"
      action={
        <>
          <Button isPending={busy} onPress={() => count(true)}>
            {say(`customer.seen.${sent.as}.yes`)}
          </Button>
          <Button look="bare" isDisabled={busy} onPress={() => count(false)}>
            {say('customer.seen.no')}
          </Button>
        </>
      }
    >
      {say(`customer.seen.${sent.as}`, { at: Date.parse(sent.at) })}
    </Notice>
  );
}
