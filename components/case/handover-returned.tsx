import type { CaseView } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { when } from '../shared/when.ts';
import { Notice } from '../ui/notice.tsx';

/** That it came back, and why: whoever handed it over looks at this first. */
export function HandoverReturned({ view, now }: { view: CaseView; now: number }) {
  const { say, locale } = useSession();
  if (!view.returned || view.handover.acceptedAt) return null;
  const { by, at, reason } = view.returned;
  const time = when(at, now, { say, locale });
  return (
    <Notice tone="warn" icon="undo">
      {by === say('case.you')
        ? say('panel.handover.returned.you', { when: time })
        : say('panel.handover.returned', { who: by, when: time })}
      {reason && (
        <span className="handover-reason" dir="auto">
          {reason}
        </span>
      )}
    </Notice>
  );
}
