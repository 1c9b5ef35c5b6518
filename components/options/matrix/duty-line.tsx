import { useCallback } from 'react';
import type { Request } from '../../../lib/messages/messages.ts';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { when } from '../../shared/when.ts';
import { Icon } from '../../ui/icon.tsx';

/** Who would be asked right now, or why nobody could be (R111). Nothing where it cannot be told: the form goes on without it. */
export function DutyLine({ role, person }: Request<'matrix.duty'>['to']) {
  const { say, locale, ask } = useSession();
  const load = useCallback(() => ask('matrix.duty', { to: { role, person: person ?? null } }), [ask, role, person]);
  const { value: duty } = useLoaded(load);
  if (!duty) return null;
  const hole = () => {
    if (duty.hole === 'not-covered' && duty.until)
      return say('editor.duty.not-covered', { until: when(duty.until, Date.now(), { say, locale }) });
    return say(duty.hole === 'no-people' ? 'editor.duty.no-people' : 'editor.duty.nobody-there');
  };
  const text = duty.hole
    ? hole()
    : duty.person
      ? duty.absent
        ? say('editor.duty.deputy', { person: duty.person, absent: duty.absent })
        : say('editor.duty.on', { person: duty.person })
      : say('editor.duty.of-ticket');
  return (
    <p className="duty-line small" data-hole={duty.hole !== null && duty.hole !== undefined} role="status">
      <Icon name={duty.hole ? 'alert' : 'person'} />
      {text}
    </p>
  );
}
