import type { HandoverPlan } from '../../lib/messages/handover-messages.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { Notice } from '../ui/notice.tsx';

/** Who would take it and by when; a hole is named, so that nobody waits for nobody (R111, W20). */
export function HandoverDuty({ plan }: { plan: HandoverPlan }) {
  const { say, locale } = useSession();
  const now = useNow();
  const { duty, acknowledgeBy } = plan;
  const due = acknowledgeBy
    ? say('words.gap') + say('panel.handover.due', { when: when(acknowledgeBy, now, { say, locale }) })
    : '';
  if (duty.kind === 'on' || duty.kind === 'deputy')
    return (
      <p className="figures handover-duty" role="status">
        {say(`panel.handover.duty.${duty.kind}`, { who: duty.who ?? '', absent: duty.absent ?? '' })}
        {due}
      </p>
    );
  const hole =
    duty.kind !== 'not-covered'
      ? say(`panel.handover.duty.${duty.kind}`)
      : duty.until
        ? say('panel.handover.duty.not-covered', { when: when(duty.until, now, { say, locale }) })
        : say('panel.handover.duty.not-covered-open');
  return (
    <Notice live tone="warn" icon="alert">
      {hole}
      {due}
    </Notice>
  );
}
