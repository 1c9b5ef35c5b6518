import type { Answer } from '../../../lib/messages/messages.ts';
import type { LearnedKind } from '../../../lib/model/learned-signals.ts';
import type { SignalRule } from '../../../lib/model/policy.ts';
import { SignalRow } from '../../options/signals/signal-row.tsx';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { LearnedExamples } from './learned-examples.tsx';
import { proposedExceptions } from './proposed-exceptions.ts';
import '../../options/signals/signals.css';

/** On how many tickets of this computer a pattern was shown, and disagreed with; a share where there are enough. */
function ShownHere({
  shown: { tickets, disagreed, low, high },
}: {
  shown: NonNullable<LearnedKind['rules'][number]['shown']>;
}) {
  const { say } = useSession();
  return (
    <span className="soft small figures learning-shown">
      {say('learning.shown', { tickets, disagreed })}
      {' · '}
      {low !== null && high !== null ? say('scripts.outcomes.share', { low, high }) : say('scripts.outcomes.few')}
    </span>
  );
}

/** One kind: how often the team disagreed and of how many decisions, by pattern; what was missed; the words; and its settings. */
export function LearnedKindPart({
  learned,
  kind,
  rule,
  languages,
  onChange,
}: {
  learned: LearnedKind;
  kind: Answer<'signals.get'>['kinds'][number];
  rule: SignalRule | undefined;
  languages: readonly string[];
  onChange: (change: Partial<SignalRule>) => void;
}) {
  const { say } = useSession();
  const { disagreed, decisions, since, missed, isSilent, rules } = learned;
  const numbers = [
    ...(disagreed > 0 ? [say('learning.disagreed', { disagreed, decisions })] : []),
    ...(missed > 0 ? [say('learning.missed', { missed })] : []),
  ];
  return (
    <Disclosure
      level={2}
      isLazy
      isOpen={isSilent}
      summary={
        <span className="learning-head">
          {nameOf(say, 'kind', learned.kind)}
          {isSilent && <Tag tone="watch">{say('learning.silent')}</Tag>}
          <span className="soft small figures">{numbers.join(' · ')}</span>
        </span>
      }
    >
      <div className="learning-kind">
        {isSilent && <Notice icon="info">{say('learning.silent.help')}</Notice>}
        {since.disagreed < disagreed && <p className="soft small figures">{say('learning.since', { ...since })}</p>}
        {rules.length > 0 && (
          <div>
            <h3 className="field-label">{say('learning.rules')}</h3>
            <ul className="learning-rules">
              {rules.map((one) => (
                <li key={`${one.rule} ${one.strength}`}>
                  <code className="learning-rule">{one.rule ?? say('learning.rule.none')}</code>
                  <span className="soft small">{say(`learning.strength.${one.strength}`)}</span>
                  <span className="figures">{say('learning.times', { count: one.disagreed })}</span>
                  {one.shown && <ShownHere shown={one.shown} />}
                </li>
              ))}
            </ul>
            <p className="soft small">{say('learning.rules.help')}</p>
          </div>
        )}
        <LearnedExamples examples={learned.examples} more={learned.more} />
        <div>
          <h3 className="field-label">{say('learning.settings')}</h3>
          <ul className="signal-list learning-settings">
            <SignalRow
              kind={kind}
              rule={rule}
              languages={languages}
              proposals={proposedExceptions(learned.examples)}
              onChange={onChange}
            />
          </ul>
        </div>
      </div>
    </Disclosure>
  );
}
