import type { ArchiveLine as Line } from '../../lib/messages/archive-messages.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { ShieldedWords } from '../shared/shielded.tsx';
import type { Shield } from '../shared/use-shield.ts';
import { when } from '../shared/when.ts';

/** One entry: what, and below it who, when and from where. What people typed keeps its own direction and turns nothing else. */
export function ArchiveLine({
  line,
  now,
  date,
  shield,
}: {
  line: Pick<Line, 'text' | 'type' | 'detail' | 'aside' | 'by' | 'at'> & Partial<Pick<Line, 'from' | 'site'>>;
  now: number;
  /** Writes a moment out in full, for paper; else as a person would say it now. */
  date?: (at: string) => string;
  /** Folds its words away where they hold an insult (U10). */
  shield?: Shield | undefined;
}) {
  const { say, locale } = useSession();
  const { text, type, detail, aside, by, at, from, site } = line;
  const rest = [
    date ? date(at) : when(at, now, { say, locale }),
    from && from !== 'itself' && say(`archive.from.${from}`),
    site && nameOf(say, 'site', site),
  ].filter(Boolean);
  const words = (
    <p className="timeline-text" dir="auto">
      {detail}
    </p>
  );
  return (
    <li className="timeline-line">
      <p dir="auto">{text ?? nameOf(say, 'event', type)}</p>
      {aside && <p className="soft small">{aside}</p>}
      {detail &&
        (shield ? (
          <ShieldedWords shield={shield} texts={[detail]}>
            {words}
          </ShieldedWords>
        ) : (
          words
        ))}
      <p className="timeline-meta figures">
        {by && (
          <>
            <bdi>{by}</bdi> ·{' '}
          </>
        )}
        {rest.join(' · ')}
      </p>
    </li>
  );
}
