import { useEffect, useRef, useState } from 'react';
import type { Signal } from '../../lib/model/assessment.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { Quotation } from '../ui/quotation.tsx';
import { DisagreeForm } from './disagree-form.tsx';
import { usePanel } from './panel-context.tsx';

/** One reason. Pointing at it, or focusing anything in it, marks its words in the page. */
export function Reason({ signal, language }: { signal: Signal; language: string }) {
  const { say, ask } = useSession();
  const { tabId } = usePanel().state;
  const [missing, setMissing] = useState(false);
  const [disagreeing, setDisagreeing] = useState(false);
  const marked = useRef(false);
  const kind = nameOf(say, 'kind', signal.kind);

  const mark = () => {
    if (!signal.quote) return;
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
    ...(signal.quote ? [{ id: 'show' as const, text: say('panel.reason.show') }] : []),
    { id: 'disagree' as const, text: say('panel.reason.disagree') },
  ];
  return (
    <li className="reason" onMouseEnter={mark} onMouseLeave={clear} onFocus={mark} onBlur={clear}>
      <div className="reason-head">
        <h3 className="reason-kind">{kind}</h3>
        <span className="reason-points figures">
          {signal.points > 0 ? say('panel.points', { points: Math.round(signal.points) }) : say('panel.points.none')}
        </span>
        <MenuButton
          label={say('panel.reason.menu', { kind })}
          choices={choices}
          onChoose={(id) => (id === 'show' ? mark() : setDisagreeing(true))}
        />
      </div>
      <p className="reason-why">
        {signal.why}
        {signal.strength === 'tone' && ` (${say('panel.tone')})`}
      </p>
      {signal.quote && <Quotation language={language === 'und' ? undefined : language}>{signal.quote}</Quotation>}
      {missing && <p className="soft small">{say('panel.reason.not-found')}</p>}
      {disagreeing && <DisagreeForm signal={signal} onClose={() => setDisagreeing(false)} />}
    </li>
  );
}
