import { useCallback } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { useAskedSoon } from '../shared/use-asked-soon.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';
import './reply-part.css';

export interface ReplyDraft {
  text: string;
  language: string;
  /** Whether it goes with the escalation. */
  wanted: boolean;
}

const PARTS = ['empathy', 'severity', 'assurance'] as const;
const PAUSE_MS = 300;

/** The reply that goes with an escalation, and whether it holds what it must: empathy, the weight for this customer, what has begun (R5, R6). */
export function ReplyPart({ reply, onChange }: { reply: ReplyDraft; onChange: (reply: ReplyDraft) => void }) {
  const { say, ask } = useSession();
  const { text, language, wanted } = reply;
  const asking = useCallback(
    (): Promise<Answer<'reply.check'>> => ask('reply.check', { text, language }),
    [ask, text, language],
  );
  const { answer } = useAskedSoon(wanted ? asking : null, PAUSE_MS);
  return (
    <div className="reply-part">
      <Checkbox isSelected={wanted} onChange={(next) => onChange({ ...reply, wanted: next })}>
        {say('intake.reply.with')}
      </Checkbox>
      {wanted && (
        <>
          <TextField
            label={say('intake.reply.label')}
            help={say('intake.reply.help')}
            value={text}
            lines={6}
            onChange={(next) => onChange({ ...reply, text: next })}
          />
          {answer && answer.parts === null && <p className="soft small">{say('intake.reply.unknown')}</p>}
          {answer?.parts && (
            <ul className="reply-parts" aria-live="polite">
              {PARTS.map((part) => (
                <li key={part} data-has={answer.parts?.[part]}>
                  <Icon name={answer.parts?.[part] ? 'check' : 'alert'} />
                  <span>{say(`intake.reply.${part}`)}</span>
                  <span className="soft">{say(answer.parts?.[part] ? 'intake.reply.has' : 'intake.reply.lacks')}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
