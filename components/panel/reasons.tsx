import type { Assessment, Signal } from '../../lib/model/assessment.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { Section } from '../ui/section.tsx';
import { usePanel } from './panel-context.tsx';
import { Reason } from './reason.tsx';
import './reasons.css';

/** Why the score is what it is, hottest first, each with the customer's words (W29). */
export function Reasons({ assessment }: { assessment: Assessment }) {
  const { say, locale } = useSession();
  const { muted } = usePanel().state;
  const reasons = [...assessment.signals].sort((a, b) => b.points - a.points);
  const kinds = muted.map((kind) => nameOf(say, 'kind', kind));
  return (
    <Section title={say('panel.reasons')}>
      {reasons.length === 0 ? (
        <p>{say('panel.calm')}</p>
      ) : (
        <ul className="reasons">
          {reasons.map((signal) => (
            <Reason key={keyOf(signal)} signal={signal} language={assessment.language} />
          ))}
        </ul>
      )}
      {kinds.length > 0 && (
        <p className="soft small">{say('panel.muted', { kinds: new Intl.ListFormat(locale).format(kinds) })}</p>
      )}
    </Section>
  );
}

const keyOf = (signal: Signal) => [signal.kind, signal.aspect, signal.message, signal.start, signal.rule].join('/');
