import { useEffect, useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { ArchiveLine } from './archive-line.tsx';
import { LeadTime } from './lead-time.tsx';
import '../ui/base.css';
import './archive.css';

/** The whole case on paper (R2, R103). */
export function CaseReport({ report }: { report: Answer<'case.report'> }) {
  const { say, locale } = useSession();
  const { ref, subject, requester, madeAt, facts, lead, lines } = report;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const date = (at: string) => format.format(Date.parse(at));
  const [showsAll, setShowsAll] = useState(false);
  const folded = (text: string, hurts?: boolean) => (hurts && !showsAll ? say('shield.folded') : text);
  const holdsInsults = [...facts, ...lines].some(({ hurts }) => hurts);
  useEffect(() => {
    document.title = `${say('archive.title', { ref })} · ${say('app.name')}`;
  }, [say, ref]);
  return (
    <main className="report">
      <header className="report-head">
        <h1>
          {say('archive.title', { ref })}: <bdi>{subject}</bdi>
        </h1>
        <p>
          <bdi>{requester}</bdi>
        </p>
        <p className="soft small">{say('archive.made', { at: Date.parse(madeAt) })}</p>
        <LeadTime lead={lead} />
        {holdsInsults && (
          <Checkbox isSelected={showsAll} onChange={setShowsAll}>
            {say('shield.print')}
          </Checkbox>
        )}
        <Button onPress={() => window.print()}>{say('archive.print')}</Button>
      </header>
      <dl className="report-facts">
        {facts.map(({ name, text, hurts }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{folded(text, hurts)}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('archive.timeline')}</h2>
      <ol className="timeline">
        {lines.map((line) => (
          <ArchiveLine
            key={line.id}
            line={{ ...line, detail: line.detail && folded(line.detail, line.hurts) }}
            now={0}
            date={date}
          />
        ))}
      </ol>
    </main>
  );
}
