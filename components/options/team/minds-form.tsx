import { useState } from 'react';
import type { MindsPart } from '../../../lib/messages/sync-messages.ts';
import { nameOf } from '../../shared/name-of.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RowChoice } from './minds-row.tsx';

/** One part of which several versions stand: row by row, or one as a whole; saved as one new version. */
export function PartForm({
  part: { part, versions, rows, wholes },
  onSettled,
  onMoved,
}: {
  part: MindsPart;
  onSettled: () => void;
  /** Somebody settled it, or said more, meanwhile. */
  onMoved: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [way, setWay] = useState<'rows' | 'whole'>(rows && rows.length > 0 ? 'rows' : 'whole');
  const [whole, setWhole] = useState(0);
  const [picks, setPicks] = useState<Record<string, number>>(() =>
    Object.fromEntries((rows ?? []).map(({ id, pick }) => [id, pick])),
  );
  const [errors, setErrors] = useState<{ path: string; message: string }[]>([]);
  const name = nameOf(say, 'policy-part', part);
  const save = () =>
    run(async () => {
      setErrors([]);
      const ids = versions.map(({ id }) => id);
      const chosen = { whole: way === 'whole' ? whole : null, picks: way === 'rows' ? picks : {} };
      const answer = await ask('minds.settle', { part, versions: ids, ...chosen });
      if (answer.saved) onSettled();
      else setErrors(answer.errors);
    });
  return (
    <section className="minds-part" aria-label={name}>
      <h3>{name}</h3>
      {rows && rows.length > 0 && (
        <ChoiceField
          label={say('minds.way')}
          value={way}
          choices={[
            { id: 'rows', text: say('minds.way.rows') },
            { id: 'whole', text: say('minds.way.whole') },
          ]}
          onChange={setWay}
        />
      )}
      {rows?.length === 0 && <p className="soft">{say('minds.same')}</p>}
      {way === 'rows' &&
        rows?.map((row) => (
          <RowChoice
            key={row.id}
            legend={row.title}
            label={say('minds.choose', { row: row.title })}
            versions={versions}
            values={row.values}
            pick={picks[row.id] ?? row.pick}
            onPick={(pick) => setPicks({ ...picks, [row.id]: pick })}
          />
        ))}
      {way === 'whole' && (
        <RowChoice
          legend={say('minds.whole')}
          label={say('minds.whole')}
          versions={versions}
          values={wholes.map(parsed)}
          pick={whole}
          onPick={setWhole}
        />
      )}
      {errors.length > 0 && (
        <Notice live tone="warn" icon="alert">
          {errors.map(({ path, message }) => (
            <p key={`${path} ${message}`}>{message}</p>
          ))}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      <div className="team-actions">
        <Button look="solid" isPending={busy} onPress={() => void save()}>
          {say('minds.save')}
        </Button>
        {problem?.code === 'policy-moved' && <Button onPress={onMoved}>{say('action.retry')}</Button>}
      </div>
    </section>
  );
}

const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));
