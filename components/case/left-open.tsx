import type { CaseView } from '../../lib/messages/panel-state.ts';
import { upperFirst } from '../shared/letter-case.ts';
import { useSession } from '../shared/session.tsx';
import { when } from '../shared/when.ts';
import { Disclosure } from '../ui/disclosure.tsx';

/** What an earlier step was left without, until it is done: who answers for it, and why (R52, R58). */
export function LeftOpen({ view, now }: { view: CaseView; now: number }) {
  const { say, locale } = useSession();
  return view.leftOpen?.map(({ step, items, by, at, reason }) => (
    <Disclosure key={`${step} ${at}`} summary={`${say('panel.case.left', { step })} · ${items.length}`}>
      <ul className="case-missing">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="timeline-meta figures">
        {upperFirst(say('panel.case.left.who', { who: by, when: when(at, now, { say, locale }) }), locale)}
      </p>
      {reason && (
        <p className="timeline-text" dir="auto">
          {reason}
        </p>
      )}
    </Disclosure>
  ));
}
