import type { OutcomeView } from '../../../../lib/messages/case-parts/outcome-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** That the next conversation may be unpleasant and why, and what helps: what to say first, what to offer, what not to promise (R94). */
export function MoodPrepare({ outcome }: { outcome: OutcomeView }) {
  const { say } = useSession();
  const why = outcome.hardTalk;
  if (why.length === 0) return null;
  const reasons = new Intl.ListFormat(say('case.language'), { type: 'conjunction' }).format(
    why.map((one) => say(`mood.why.${one}`)),
  );
  const parts = [
    { title: say('mood.prepare.first'), text: say('mood.prepare.first.text', { promise: promiseOf(outcome, say) }) },
    { title: say('mood.prepare.options'), text: say('mood.prepare.options.text') },
    { title: say('mood.prepare.not'), text: say('mood.prepare.not.text') },
  ];
  return (
    <div className="case-part">
      <Notice tone="warn" icon="alert">
        {say('mood.warn', { why: reasons })}
      </Notice>
      <Disclosure summary={say('mood.prepare')} level={4}>
        <dl className="case-part">
          {parts.map(({ title, text }) => (
            <div key={title}>
              <dt className="field-label">{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

type Say = ReturnType<typeof useSession>['say'];

/** What was promised and not kept: the time, else the fix, else that we would do well. */
function promiseOf({ missed, hardTalk }: OutcomeView, say: Say): string {
  if (missed) {
    const metric = say(`metric.${missed.metric}`);
    if (missed.dueAt) return say('mood.prepare.promise.sla', { metric, at: Date.parse(missed.dueAt) });
  }
  return say(hardTalk.includes('no-fix') ? 'mood.prepare.promise.fix' : 'mood.prepare.promise.other');
}
