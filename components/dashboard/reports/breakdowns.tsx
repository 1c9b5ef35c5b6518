import type { Report } from '../../../lib/model/report.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { Section } from '../../ui/section.tsx';
import { ChartTable } from './chart-table.tsx';
import type { Bar } from './chart-tooltip.tsx';
import { madeOf, valueWords } from './figure-words.ts';
import { NameBars } from './name-bars.tsx';

const NARROW = 560;
const isNarrow = () => innerWidth < NARROW;

/** A group that is shown by its number alone: without the mark of its host. */
/** The rate by group (R136); groups that are too small are not even named. */
export function GroupsSection({ report }: { report: Report }) {
  const { say, locale } = useSession();
  const words = { say, locale };
  if (report.filter.group) return null;
  const ordered = report.groups.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const bars: Bar[] = ordered.map(({ id, name, value, part, of }) => ({
    key: id,
    name,
    value,
    words: value === null && of === 0 ? say('report.group.small') : valueWords(value, 'share', words),
    made: madeOf({ unit: 'share', value, part, of, p90: null }, words),
  }));
  const title = say('report.section.groups');
  return (
    <Section title={title}>
      {bars.length === 0 ? (
        <p className="soft">{say('report.groups.none', { people: report.leastPeople })}</p>
      ) : (
        <>
          <NameBars label={title} bars={bars} isNarrow={isNarrow()} />
          <ChartTable
            label={title}
            head={[say('report.col.group'), say('report.measure.rate'), say('report.col.words')]}
            rows={bars.map(({ key, name, words: value, made }) => ({ key, name, value, made }))}
          />
        </>
      )}
    </Section>
  );
}

/** Why the cases came to be, the neutral reasons marked as such (R14). */
export function ReasonsSection({ report }: { report: Report }) {
  const { say, locale } = useSession();
  const title = say('report.reasons');
  const bars: Bar[] = report.reasons.map(({ code, name, count, neutral }) => {
    const called = name ?? nameOf(say, 'intake.reasons', code);
    return {
      key: code,
      name: neutral ? say('report.neutral', { name: called }) : called,
      value: count,
      words: valueWords(count, 'count', { say, locale }),
      made: '',
    };
  });
  return (
    <Section title={title}>
      {bars.length === 0 ? (
        <p className="soft">{say('report.reasons.none')}</p>
      ) : (
        <>
          <NameBars label={title} bars={bars} isNarrow={isNarrow()} />
          <ChartTable
            label={title}
            head={[say('report.col.reason'), say('report.reasons.count')]}
            rows={bars.map(({ key, name, words: value, made }) => ({ key, name, value, made }))}
          />
        </>
      )}
    </Section>
  );
}

/** What we had done before it turned: of the process, and of nobody (U7, R141). */
export function TurnsSection({ report: { turns } }: { report: Report }) {
  const { say, locale } = useSession();
  if (turns.of === 0) return null;
  const title = say('turn.title');
  const bars: Bar[] = turns.acts.map(({ kind, count }) => ({
    key: kind,
    name: say(`turn.kind.${kind}`),
    value: count,
    words: valueWords(count, 'count', { say, locale }),
    made: '',
  }));
  return (
    <Section title={title}>
      <p className="soft small">{say('turn.of', { count: turns.of })}</p>
      {bars.length > 0 && (
        <>
          <NameBars label={title} bars={bars} isNarrow={isNarrow()} />
          <ChartTable
            label={title}
            head={[say('turn.what'), say('report.reasons.count')]}
            rows={bars.map(({ key, name, words: value, made }) => ({ key, name, value, made }))}
          />
        </>
      )}
    </Section>
  );
}
