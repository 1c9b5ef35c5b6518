import type { ActionView } from '../../../../lib/messages/case-parts/mortem-view.ts';
import { useSession } from '../../../shared/session.tsx';
import './mortem.css';
import { Unbroken } from '../../../shared/unbroken.tsx';

/** Noon of a day here: a day is the same day wherever it is read. */
const noon = (day: string) => Date.parse(`${day}T12:00:00`);

/** Whose an action is and by when; that it is overdue, or done. */
export function ActionDue({ action }: { action: ActionView }) {
  const { say } = useSession();
  const { owner, dueOn, isOverdue, isGone, done } = action;
  const due = done
    ? say('mortem.action.done', { at: Date.parse(done.at) })
    : say(isOverdue ? 'mortem.action.overdue' : 'mortem.action.by', { at: noon(dueOn) });
  return (
    <span className="action-due">
      <span dir="auto">{owner.name}</span>
      {isGone && ` (${say('mortem.action.gone')})`}
      {' · '}
      <span className={isOverdue ? 'action-late' : undefined}>
        <Unbroken>{due}</Unbroken>
      </span>
    </span>
  );
}
