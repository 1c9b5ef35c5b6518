import { Explain } from '../shared/explain.tsx';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import type { ReasonGroup } from './group-reasons.ts';
import { ReasonPart } from './reason-part.tsx';
import { countMessages } from './shield/count-messages.ts';
import { FoldedWords } from './shield/folded-words.tsx';
import { useRevealed } from './shield/use-revealed.ts';

/** One kind of reason, with everything that was heard of it; insults behind one neutral line until they are asked for (U10). */
export function Reason({ group, language }: { group: ReasonGroup; language: string }) {
  const { say } = useSession();
  const { kind, signals } = group;
  const points = Math.round(group.points);
  const words = useRevealed(kind === 'abuse' ? signals : []);
  return (
    <li className="reason">
      <div className="reason-head">
        <h3 className="reason-kind">{nameOf(say, 'kind', kind)}</h3>
        <Explain topic={`kind.${kind}`} name={nameOf(say, 'kind', kind)} />
        <span className="reason-points figures" title={points > 0 ? say('panel.points.help') : undefined}>
          {points > 0 ? say('panel.points', { points }) : say('panel.points.none')}
        </span>
      </div>
      {words.isHurtful && (
        <FoldedWords
          text={say('shield.summary', { count: countMessages(signals) })}
          isFolded={words.isFolded}
          onToggle={words.toggle}
        />
      )}
      {!words.isFolded && (
        <ul>
          {signals.map((signal, index) => (
            <ReasonPart
              key={[signal.aspect, signal.message, signal.start, signal.rule].join('/')}
              signal={signal}
              language={language}
              again={index > 0 && signals[index - 1]?.why === signal.why}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
