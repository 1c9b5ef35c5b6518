import { FileTrigger } from 'react-aria-components/FileTrigger';
import { REPLAY_CHANGES } from '../../../lib/model/replay.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { MOST_FILE_MEGABYTES, MOST_TICKETS } from './read-ticket-file.ts';
import { ReplayTable } from './replay-table.tsx';
import { MOST_SEEN, type Replay, useReplay } from './use-replay.ts';

/** How many bad lines are named; the others are counted. */
const MOST_NAMED = 5;

/** Tickets run through the matrix as it stands here and through today's, before anything is saved. */
export function ReplayPanel({ values }: { values: { matrix: unknown; ladders: unknown } }) {
  const { say } = useSession();
  const { replay, busy, problem, isTooLong, runSeen, runFile, stop } = useReplay(values);
  return (
    <div className="replay">
      <p className="soft">{say('editor.replay.help', { most: MOST_SEEN })}</p>
      <div className="workbench-actions">
        <Button isDisabled={busy} onPress={() => void runSeen()}>
          {say('editor.replay.seen')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.ndjson', '.jsonl', '.json', 'application/x-ndjson']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void runFile(file);
          }}
        >
          <Button isDisabled={busy}>{say('editor.replay.file')}</Button>
        </FileTrigger>
        {busy && <Button onPress={stop}>{say('editor.replay.stop')}</Button>}
      </div>
      {isTooLong && (
        <Notice live tone="warn" icon="alert">
          {say('editor.replay.too-long', { megabytes: MOST_FILE_MEGABYTES })}
        </Notice>
      )}
      {busy && replay && replay.total > 0 && (
        <Meter
          label={say('editor.replay.progress', { done: replay.lines.length, total: replay.total })}
          value={(100 * replay.lines.length) / replay.total}
          ticks={[]}
          tone="calm"
        />
      )}
      <p role="status" className={busy ? 'soft small' : 'visually-hidden'}>
        {busy && replay && say('editor.replay.progress', { done: replay.lines.length, total: replay.total })}
      </p>
      {replay?.isDone && <Result replay={replay} isStale={replay.values !== values} />}
      <ProblemNotice problem={problem} />
    </div>
  );
}

function Result({ replay, isStale }: { replay: Replay; isStale: boolean }) {
  const { say } = useSession();
  const { lines, total, left, bad, isCut, errors } = replay;
  if (errors.length > 0)
    return (
      <Notice live tone="warn" icon="alert">
        <strong>{say('editor.replay.errors')}</strong>
        <ul>
          {errors.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      </Notice>
    );
  const changed = lines.filter(({ changes }) => changes.length > 0);
  const counts = REPLAY_CHANGES.map((change) => ({
    change,
    count: changed.filter(({ changes }) => changes[0] === change).length,
  })).filter(({ count }) => count > 0);
  return (
    <>
      {isStale && <Notice icon="info">{say('editor.replay.stale')}</Notice>}
      <div className="replay-counts" role="status">
        <strong>{say('editor.replay.count', { count: lines.length, changed: changed.length })}</strong>
        {counts.map(({ change, count }) => (
          <Tag key={change} tone="watch">
            {say(`editor.replay.count.${change}`, { count })}
          </Tag>
        ))}
      </div>
      {lines.length < total && (
        <p className="soft small">{say('editor.replay.stopped', { done: lines.length, total })}</p>
      )}
      {left > 0 && <p className="soft small">{say('editor.replay.left', { count: left })}</p>}
      {isCut && <p className="soft small">{say('editor.replay.cut', { most: MOST_TICKETS })}</p>}
      {bad.length > 0 && (
        <Notice tone="warn" icon="alert">
          {say('editor.replay.bad', { count: bad.length })}
          <ul>
            {bad.slice(0, MOST_NAMED).map(({ line, path, message }) => (
              <li key={line}>
                {say('options.policy.line', { line })} {path && <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {lines.length > 0 && <ReplayTable lines={lines} />}
    </>
  );
}
