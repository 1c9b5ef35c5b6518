import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { actWords, TurnActs } from '../../../shared/turn-acts.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormFoot } from '../../form-foot.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { useFormFocus } from '../../use-form-focus.ts';

const QUESTIONS = ['root-cause', 'improvement', 'prevention'] as const;

/** One of the three questions of a post-mortem (R77, R78, R81); the answer may be changed. */
export function AnswerForm({ view, item, busy, act, onDone }: ItemFormProps) {
  const { say } = useSession();
  const question = QUESTIONS.find((one) => one === item) ?? 'root-cause';
  const given = view.parts?.mortem?.answers[question] ?? '';
  const isEarlier = view.parts?.mortem?.earlier?.includes(question) ?? false;
  // What happened before it turned is where the search for a cause begins (U7).
  const turn = question === 'root-cause' ? view.parts?.mortem?.turn : null;
  const [text, setText] = useState(given);
  const send = async () => {
    if (await act((ask, id) => ask('mortem.answer', { id, question, text: text.trim() }))) onDone();
  };
  return (
    <form
      className="case-form"
      {...useFormFocus<HTMLFormElement>(onDone)}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void send();
      }}
    >
      {isEarlier && <p className="soft small">{say('mortem.answer.again')}</p>}
      {turn && turn.acts.length > 0 && (
        <div className="case-part">
          <h4 className="field-label">{say('turn.record')}</h4>
          <TurnActs about={view.id} acts={turn.acts} />
          {text.trim() === '' && (
            <Button look="bare" onPress={() => setText(turn.acts.map((it) => `${actWords(say, it)}.`).join('\n'))}>
              {say('turn.use')}
            </Button>
          )}
        </div>
      )}
      <TextField
        label={say('mortem.answer')}
        help={say(`mortem.answer.hint.${question}`)}
        value={text}
        lines={3}
        autoFocus
        onChange={setText}
      />
      <FormFoot
        action={say(isEarlier && text.trim() === given ? 'mortem.answer.confirm' : 'action.save')}
        busy={busy}
        isDisabled={text.trim() === ''}
        onClose={onDone}
      />
    </form>
  );
}
