import { useEffect, useRef, useState } from 'react';
import type { Signal } from '../../lib/model/assessment.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { Unbroken } from '../shared/unbroken.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { Quotation } from '../ui/quotation.tsx';
import { DisagreeForm } from './disagree-form.tsx';
import { findDispute } from './find-dispute.ts';
import { usePanel } from './panel-context.tsx';
import { FoldedWords } from './shield/folded-words.tsx';
import { useRevealed } from './shield/use-revealed.ts';

/**
 * One thing that was heard. Pointing at it, or focusing anything in it, marks its words in the page.
 * @param again whether the line above says why already
 */
export function ReasonPart({ signal, language, again }: { signal: Signal; language: string; again: boolean }) {
  const { say, ask } = useSession();
  const { tabId, disputed } = usePanel().state;
  const [missing, setMissing] = useState(false);
  const [disagreeing, setDisagreeing] = useState(false);
  const marked = useRef(false);
  const dispute = findDispute(disputed, signal);
  // Insults are folded as one, by the reason they are of; here only what holds the same words.
  const { isHurtful, isFolded, toggle } = useRevealed(signal.kind === 'abuse' ? [] : [signal]);

  const mark = () => {
    if (!signal.quote || isFolded) return;
    marked.current = true;
    ask('panel.highlight', { tabId, message: signal.message ?? null, quote: signal.quote }).then(
      ({ found }) => setMissing(!found),
      () => setMissing(true),
    );
  };
  const clear = () => {
    if (!marked.current) return;
    marked.current = false;
    ask('panel.highlight', { tabId, message: null, quote: null }).catch((error) =>
      console.debug('Simmer: the mark was not cleared', error),
    );
  };
  // A reason that goes away while it is pointed at must not leave its mark behind.
  const clearLast = useRef(clear);
  clearLast.current = clear;
  useEffect(() => () => clearLast.current(), []);

  const choices = [
    ...(signal.quote && !isFolded ? [{ id: 'show' as const, text: say('panel.reason.show') }] : []),
    ...(dispute === undefined ? [{ id: 'disagree' as const, text: say('panel.reason.disagree') }] : []),
  ];
  return (
    <li
      className="reason-part"
      data-disputed={dispute !== undefined}
      onMouseEnter={mark}
      onMouseLeave={clear}
      onFocus={mark}
      onBlur={clear}
    >
      <div className="reason-words">
        {!again && (
          <p className="reason-why">
            <Unbroken>{signal.strength === 'tone' ? say('panel.tone', { why: signal.why }) : signal.why}</Unbroken>
          </p>
        )}
        {isHurtful && <FoldedWords text={say('shield.folded')} isFolded={isFolded} onToggle={toggle} />}
        {signal.quote && !isFolded && (
          <Quotation language={language === 'und' ? undefined : language}>{signal.quote}</Quotation>
        )}
        {dispute !== undefined && (
          <p className="reason-dispute">{say('panel.disagreed', { reason: nameOf(say, 'panel.disagree', dispute) })}</p>
        )}
        {missing && <p className="soft small">{say('panel.reason.not-found')}</p>}
      </div>
      {choices.length > 0 && (
        <MenuButton
          label={say('panel.reason.menu', { kind: nameOf(say, 'kind', signal.kind) })}
          choices={choices}
          onChoose={(id) => (id === 'show' ? mark() : setDisagreeing(true))}
        />
      )}
      {disagreeing && <DisagreeForm signal={signal} onClose={() => setDisagreeing(false)} />}
    </li>
  );
}
