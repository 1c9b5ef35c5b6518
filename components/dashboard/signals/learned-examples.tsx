import type { LearnedExample } from '../../../lib/model/learned-signals.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { Quotation } from '../../ui/quotation.tsx';

/** The masked words that were disagreed with, or in which a kind was missed; nobody is named. */
export function LearnedExamples({ examples, more }: { examples: readonly LearnedExample[]; more: number }) {
  const { say, locale } = useSession();
  const now = useNow();
  if (examples.length === 0) return null;
  return (
    <div>
      <h3 className="field-label">{say('learning.examples')}</h3>
      <ul className="learning-examples">
        {examples.map(({ id, what, words, reason, at }) => (
          <li key={id}>
            {words ? <Quotation>{words}</Quotation> : <p className="soft">{say('learning.words.gone')}</p>}
            <p className="soft small">
              {what === 'missed' ? say('learning.was-missed') : nameOf(say, 'panel.disagree', reason ?? '')}
              {' · '}
              {when(at, now, { say, locale })}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft small">{say('learning.more', { count: more })}</p>}
    </div>
  );
}
