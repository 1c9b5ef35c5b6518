import { useState } from 'react';
import type { DrillShare } from '../../../lib/messages/drill-share-messages.ts';
import { LONG_TEXT } from '../../../lib/model/text-limits.ts';
import { CountedField } from '../../shared/counted-field.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DrillExercise } from './drill-exercise.tsx';

/** Chooses what a coach sees: nothing is marked until the person marks it, and what is marked is all that leaves. */
export function ShareForm({
  done,
  onShared,
}: {
  done: readonly DrillShare['exercises'][number][];
  onShared: () => Promise<unknown>;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const [isSent, setSent] = useState(false);
  const chosen = done.filter(({ id }) => marked.includes(id));
  const mark = (id: string, isMarked: boolean) => {
    setSent(false);
    setMarked(isMarked ? [...marked, id] : marked.filter((one) => one !== id));
  };
  const share = () =>
    run(async () => {
      const exercises = chosen.map(({ id, firstAt, lastAt }) => ({ id, firstAt, lastAt }));
      await ask('drills.share', { exercises, words });
      setMarked([]);
      setWords('');
      setSent(true);
      await onShared();
    });
  return (
    <div className="drill-share">
      <p className="soft">{say('drills.share.intro')}</p>
      {done.map((one) => (
        <Checkbox key={one.id} isSelected={marked.includes(one.id)} onChange={(isMarked) => mark(one.id, isMarked)}>
          <DrillExercise exercise={one} />
        </Checkbox>
      ))}
      <CountedField
        label={say('drills.share.words')}
        help={say('drills.share.words.help')}
        lines={3}
        most={LONG_TEXT}
        value={words}
        onChange={setWords}
      />
      <p className="soft small">{say('drills.share.kept')}</p>
      <div className="drill-actions">
        <Button
          look="solid"
          isPending={busy}
          isDisabled={chosen.length === 0 || words.length > LONG_TEXT}
          onPress={() => void share()}
        >
          {say('drills.share.send')}
        </Button>
        <span className="soft small" role="status">
          {isSent && say('drills.share.sent')}
        </span>
      </div>
      <ProblemNotice problem={problem} />
    </div>
  );
}
