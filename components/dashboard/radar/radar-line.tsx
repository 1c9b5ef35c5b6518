import type { RadarRow } from '../../../lib/messages/radar-messages.ts';
import { ago } from '../../shared/ago.ts';
import { LevelMark } from '../../shared/level-mark.tsx';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { Trend } from '../../shared/trend.tsx';
import { useNow } from '../../shared/use-now.ts';
import { type TimeWords, when } from '../../shared/when.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useRow } from './row-context.ts';

/** One ticket: how hot, whose, why in the customer's words, what is due and what comes next. Grey lines until it is known. */
export function RadarLine({ id }: { id: string }) {
  const { say, locale } = useSession();
  const row = useRow(id);
  const now = useNow();
  if (!row) return <Skeleton lines={['medium', 'long']} />;
  const words = { say, locale };
  return (
    <div className="radar-line">
      <span className="radar-level">
        <LevelMark level={row.level} />
        <span className="row-score figures">
          <span className="visually-hidden">{say('score.label')} </span>
          {row.score}
          {row.trend && <Trend trend={row.trend} wordless />}
        </span>
      </span>
      <span className="radar-what">
        <Subject row={row} now={now} words={words} />
        <Why row={row} />
      </span>
      <span className="radar-due figures">
        <Due row={row} now={now} words={words} />
        <Next row={row} />
      </span>
      <span className="radar-who">
        <span className={row.assignee ? undefined : 'soft'}>
          <span className="visually-hidden">{say('dashboard.col.assignee')} </span>
          {row.assignee ?? (row.isHere ? say('dashboard.nobody') : (row.case?.owner ?? ''))}
        </span>
        <span className="soft small">{row.group}</span>
      </span>
      <span className="radar-seen soft figures">
        {ago(row.at, now, locale)}
        {row.seenBy && <span className="row-since">{say('radar.seen-by', { who: row.seenBy })}</span>}
        {!row.seenBy && row.firstSignalAt && (
          <span className="row-since">{say('dashboard.since', { when: when(row.firstSignalAt, now, words) })}</span>
        )}
      </span>
    </div>
  );
}

interface Part {
  row: RadarRow;
  now: number;
  words: TimeWords;
}

function Subject({ row, now, words }: Part) {
  const { say } = words;
  return (
    <span className="radar-subject">
      <bdi className="radar-name">{row.subject ?? say('radar.ref', { ref: row.ref })}</bdi>{' '}
      {row.case && <Tag tone="calm">{say('dashboard.in-case', { ref: row.case.ref })}</Tag>}{' '}
      {row.elsewhere && (
        <Tag tone="calm">
          {say('quiet.elsewhere.row', { site: nameOf(say, 'site', row.elsewhere.site), ref: row.elsewhere.ref })}
        </Tag>
      )}{' '}
      {row.many && <Tag>{say('ladder.group.count', { count: row.many.count })}</Tag>}{' '}
      {row.aside && <Tag>{asideWords(row.aside, now, words)}</Tag>}
    </span>
  );
}

/** What was decided instead of escalating it, and why (R87): "Handled · Already answered". */
function asideWords({ kind, until, reason }: NonNullable<RadarRow['aside']>, now: number, words: TimeWords): string {
  const { say } = words;
  const what =
    kind === 'handled' || !until
      ? say('dashboard.aside.handled')
      : say('dashboard.aside.snoozed', { when: when(until, now, words) });
  return reason ? `${what} · ${nameOf(say, 'reason', reason)}` : what;
}

/** Why in one line, with the customer's words where they are known. */
function Why({ row }: { row: RadarRow }) {
  const { say } = useSession();
  if (!row.isHere) return <span className="radar-why">{say('radar.elsewhere')}</span>;
  return (
    <span className="radar-why">
      <bdi>{row.requester}</bdi>
      {row.why && ` · ${row.why}`}
      {row.isFolded && ` · ${say('shield.folded')}`}
      {row.quote && ' · '}
      {row.quote && (
        <q className="row-quote" dir="auto">
          {row.quote}
        </q>
      )}
    </span>
  );
}

function Due({ row: { nextDue, isHere }, now, words }: Part) {
  const { say } = words;
  if (!nextDue && !isHere) return null;
  if (!nextDue) return <span className="soft">{say('dashboard.no-due')}</span>;
  const isLate = nextDue.breached || Date.parse(nextDue.dueAt) < now;
  return (
    <span className="row-due" data-late={isLate}>
      {say(isLate ? 'dashboard.late' : 'dashboard.due', {
        metric: nameOf(say, 'metric', nextDue.metric),
        when: when(nextDue.dueAt, now, words),
      })}
    </span>
  );
}

function Next({ row: { next } }: { row: RadarRow }) {
  const { say } = useSession();
  if (!next) return null;
  return <span className="radar-next">{say(`radar.next.${next.kind}`, { what: next.what ?? '' })}</span>;
}
