import type { CaseView } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { when } from '../shared/when.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { nameInside } from './name-inside.ts';

/** The brief as it was given: in view while the hand-over waits, folded once somebody has the case. */
export function HandoverBrief({ view, now }: { view: CaseView; now: number }) {
  const { say, locale } = useSession();
  if (!view.brief) return null;
  const { text, by, at } = view.brief;
  return (
    <Disclosure
      key={at}
      summary={say('panel.handover.sent-brief', { who: nameInside(by, say, locale) })}
      isOpen={!view.handover.acceptedAt}
    >
      <p className="case-text" dir="auto">
        {text}
      </p>
      <p className="timeline-meta figures">{when(at, now, { say, locale })}</p>
    </Disclosure>
  );
}
