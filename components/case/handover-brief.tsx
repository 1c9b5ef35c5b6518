import type { CaseView } from '../../lib/messages/panel-state.ts';
import { BRIEF_PARTS } from '../../lib/model/brief.ts';
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
      <div dir="auto">
        {text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a brief that was given never changes
          <BriefLine key={index} line={line} />
        ))}
      </div>
      <p className="timeline-meta figures">{when(at, now, { say, locale })}</p>
    </Disclosure>
  );
}

/** One line; what it is called stands out where it is in the reader's language. A brief is kept as its writer wrote it. */
function BriefLine({ line }: { line: string }) {
  const { say } = useSession();
  const label = BRIEF_PARTS.map((part) => `${say(`handover.field.${part}`)}:`).find((name) => line.startsWith(name));
  if (!label) return <p className="brief-line">{line}</p>;
  return (
    <p className="brief-line brief-line-named">
      <span className="brief-label">{label}</span>
      {line.slice(label.length)}
    </p>
  );
}
