import { useCallback, useState } from 'react';
import type { ArchiveLine as Line } from '../../lib/messages/archive-messages.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useRun } from '../shared/use-run.ts';
import { useShield } from '../shared/use-shield.ts';
import { Button } from '../ui/button.tsx';
import { ArchiveLine } from './archive-line.tsx';
import { type Filter, TimelineFilter } from './timeline-filter.tsx';

/** Every entry of a case, page by page, latest first. */
export function WholeTimeline({ id, now }: { id: string; now: number }) {
  const { say, ask } = useSession();
  const [filter, setFilter] = useState<Filter>({ kind: null, by: null });
  const [earlier, setEarlier] = useState<{ lines: Line[]; next: string | null } | null>(null);
  const load = useCallback(() => ask('case.timeline', { id, filter }), [ask, id, filter]);
  const { value: first, problem } = useLoaded(load);
  const { busy, problem: failed, run } = useRun();
  const lines = [...(first?.lines ?? []), ...(earlier?.lines ?? [])];
  const shield = useShield(
    id,
    lines.map(({ hurts, detail }) => (hurts ? detail : null)),
  );
  if (!first) return <ProblemNotice problem={problem} />;
  const next = earlier ? earlier.next : first.next;
  const more = () =>
    run(async () => {
      const page = await ask('case.timeline', { id, filter, before: next });
      setEarlier({ lines: [...(earlier?.lines ?? []), ...page.lines], next: page.next });
    });
  return (
    <>
      <TimelineFilter
        filter={filter}
        people={first.people}
        onChange={(it) => {
          setEarlier(null);
          setFilter(it);
        }}
      />
      <p className="soft small" role="status">
        {lines.length === 0 ? say('archive.none') : say('archive.count', { count: first.count, total: first.total })}
      </p>
      <ol className="timeline">
        {lines.map((line) => (
          <ArchiveLine key={line.id} line={line} now={now} shield={line.hurts ? shield : undefined} />
        ))}
      </ol>
      <ProblemNotice problem={problem ?? failed} />
      {next !== null && (
        <p>
          <Button look="bare" isPending={busy} onPress={() => void more()}>
            {say('archive.more')}
          </Button>
        </p>
      )}
    </>
  );
}
