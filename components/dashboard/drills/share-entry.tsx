import { useState } from 'react';
import type { DrillShare } from '../../../lib/messages/drill-share-messages.ts';
import { LONG_TEXT } from '../../../lib/model/text-limits.ts';
import { CountedField } from '../../shared/counted-field.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { DrillExercise } from './drill-exercise.tsx';

/** What somebody chose to show, what coaches answered, and what the reader can do about it: take it back, or answer. */
export function ShareEntry({
  share: { id, isMine, who, at, exercises, words, answers },
  onDone,
}: {
  share: DrillShare;
  onDone: () => Promise<unknown>;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [text, setText] = useState('');
  const takeBack = () =>
    run(async () => {
      await ask('drills.take-back', { id });
      await onDone();
    });
  const answer = () =>
    run(async () => {
      await ask('drills.answer', { id, text });
      setText('');
      await onDone();
    });
  return (
    <article className="drill-shared">
      <p className="field-label">{say('drills.shared.line', { name: who, at: Date.parse(at) })}</p>
      <ul className="drill-marks">
        {exercises.map((one) => (
          <li key={one.id}>
            <DrillExercise exercise={one} />
          </li>
        ))}
      </ul>
      {words && <Quotation>{words}</Quotation>}
      {answers.map((one) => (
        <div key={one.id} className="drill-answer">
          <p className="soft small">{say('drills.shared.line', { name: one.who, at: Date.parse(one.at) })}</p>
          <Quotation>{one.text ?? say('drills.shared.gone')}</Quotation>
        </div>
      ))}
      {isMine ? (
        <div>
          <Button isPending={busy} onPress={() => void takeBack()}>
            {say('drills.shared.back')}
          </Button>
        </div>
      ) : (
        <>
          <CountedField label={say('drills.answer')} lines={2} most={LONG_TEXT} value={text} onChange={setText} />
          <div>
            <Button
              isPending={busy}
              isDisabled={text.trim() === '' || text.length > LONG_TEXT}
              onPress={() => void answer()}
            >
              {say('drills.answer.send')}
            </Button>
          </div>
        </>
      )}
      <ProblemNotice problem={problem} />
    </article>
  );
}
