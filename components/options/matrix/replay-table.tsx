import { useMemo, useState } from 'react';
import type { Outcome, ReplayLine } from '../../../lib/model/replay.ts';
import { LevelMark } from '../../shared/level-mark.tsx';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useWording } from './editor-context.tsx';
import { outcomeWords } from './outcome-words.ts';

/** Lines drawn at once; thousands would freeze the page. */
const AT_ONCE = 50;

/** Tickets with what becomes of each today and by the edited matrix: those that change first, the newest of them first. */
export function ReplayTable({ lines }: { lines: readonly ReplayLine[] }) {
  const { say } = useSession();
  const [shown, setShown] = useState(AT_ONCE);
  const ordered = useMemo(
    () =>
      lines.toSorted(
        (a, b) => Number(b.changes.length > 0) - Number(a.changes.length > 0) || Date.parse(b.at) - Date.parse(a.at),
      ),
    [lines],
  );
  return (
    <>
      <table className="replay-table">
        <caption className="visually-hidden">{say('editor.replay')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('editor.replay.ticket')}</th>
            <th scope="col">{say('editor.replay.today')}</th>
            <th scope="col">{say('editor.replay.edited')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, shown).map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold one ticket twice
            <ReplayRow key={`${line.key} ${at}`} line={line} />
          ))}
        </tbody>
      </table>
      {shown < ordered.length && (
        <div>
          <Button onPress={() => setShown(shown + AT_ONCE)}>
            {say('editor.replay.more', { count: ordered.length - shown })}
          </Button>
        </div>
      )}
    </>
  );
}

function ReplayRow({ line }: { line: ReplayLine }) {
  const { say } = useSession();
  const { key, subject, level, before, after, changes } = line;
  return (
    <tr data-changed={changes.length > 0}>
      <th scope="row">
        <span className="replay-subject" dir="auto">
          {subject || key}
        </span>
        <span className="replay-key soft small">
          <LevelMark level={level} /> {key}
        </span>
      </th>
      <td data-label={say('editor.replay.today')}>
        <Words outcome={before} />
      </td>
      <td data-label={say('editor.replay.edited')}>
        {changes.length === 0 ? <span className="soft">{say('editor.replay.same')}</span> : <Words outcome={after} />}
        {changes.length > 0 && (
          <span className="replay-changes">
            {changes.map((change) => (
              <Tag key={change} tone="watch">
                {say(`editor.replay.change.${change}`)}
              </Tag>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
}

function Words({ outcome }: { outcome: Outcome }) {
  const wording = useWording();
  const [first, ...more] = outcomeWords(outcome, Date.now(), wording);
  return (
    <>
      <span className="replay-who">{first}</span>
      {more.map((text) => (
        <span key={text} className="replay-more soft small">
          {text}
        </span>
      ))}
    </>
  );
}
