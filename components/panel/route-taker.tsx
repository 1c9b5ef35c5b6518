import type { Taker } from '../../lib/model/assessment.ts';
import { isoSeconds } from '../shared/iso-seconds.ts';
import { useSession } from '../shared/session.tsx';
import { Unbroken } from '../shared/unbroken.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { withinWords } from '../shared/within-words.ts';
import { Icon } from '../ui/icon.tsx';
import { useWho } from './use-who.ts';

/** Who takes it: the person on duty and whom they stand in for, or the role and why nobody is on duty for it (R111). */
export function RouteTaker({
  to,
  within,
  kind,
}: {
  to: Taker;
  /** Time to accept, as an ISO 8601 duration. */
  within: string | null | undefined;
  kind: 'panel.route.within' | 'panel.route.within-office';
}) {
  const { say } = useSession();
  const who = useWho();
  const isPerson = to.person && !to.hole;
  const asides = [
    ...(isPerson ? [who.role(to.role)] : []),
    ...(isPerson && to.standsInFor ? [say('panel.duty.stands-in', { name: who.person(to.standsInFor) })] : []),
    ...(within ? [say(kind, { within: withinWords(isoSeconds(within), say) })] : []),
  ];
  return (
    <>
      <p className="route-to">
        <Icon name="person" />
        <strong>{who.head(to)}</strong>
        {asides.length > 0 && (
          <span className="soft">
            <Unbroken>{asides.join(' · ')}</Unbroken>
          </span>
        )}
      </p>
      {to.hole && who.hasPeople && <RouteHole to={to} hole={to.hole} />}
    </>
  );
}

/** Why nobody is on duty, until when, and who is asked first. */
function RouteHole({ to, hole }: { to: Taker; hole: NonNullable<Taker['hole']> }) {
  const { say, locale } = useSession();
  const who = useWho();
  const now = useNow();
  const role = who.role(to.role);
  const text =
    hole !== 'not-covered'
      ? say(`panel.duty.${hole}`, { role })
      : to.coveredAt
        ? say('panel.duty.not-covered', { role, when: when(to.coveredAt, now, { say, locale }) })
        : say('panel.duty.never-covered', { role });
  return (
    <p className="route-hole">
      <Icon name="alert" />
      <span>
        {text}
        {to.person && say('words.gap') + say('panel.duty.first', { name: who.person(to.person) })}
      </span>
    </p>
  );
}
