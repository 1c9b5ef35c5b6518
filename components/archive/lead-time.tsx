import { useSession } from '../shared/session.tsx';
import { timeLeft } from '../shared/time-left.ts';
import { Unbroken } from '../shared/unbroken.tsx';

/** How long before the escalation the first signal was heard (R2); nothing where none was. */
export function LeadTime({ lead }: { lead: number | null | undefined }) {
  const { say } = useSession();
  if (!lead) return null;
  return (
    <p className="soft small figures">
      <Unbroken>{say('archive.lead', { time: timeLeft(lead / 1000, say) })}</Unbroken>
    </p>
  );
}
