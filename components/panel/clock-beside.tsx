import type { Clock } from '../../lib/model/assessment.ts';
import { useSession } from '../shared/session.tsx';
import { when } from '../shared/when.ts';
import { clockDiffers } from './clock-differs.ts';

/** A disagreement between the helpdesk's own target and the team's SLA, named; the helpdesk's wins (U3). */
export function ClockBeside({ clock, now }: { clock: Clock; now: number }) {
  const { say, locale } = useSession();
  const differs = clockDiffers(clock);
  const { ours } = clock;
  if (!differs || !ours) return null;
  const due = (at: string | null | undefined) => (at ? when(at, now, { say, locale }) : '');
  const params =
    differs === 'due'
      ? { theirs: due(clock.dueAt), ours: due(ours.dueAt) }
      : { theirs: say(`stage.${clock.stage}`), ours: say(`stage.${ours.stage}`) };
  return <p className="clock-beside figures">{say(`clock.differs.${differs}`, params)}</p>;
}
