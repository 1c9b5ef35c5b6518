import { type ReactNode, useCallback } from 'react';
import type { MineView } from '../../../lib/messages/report-messages.ts';
import { dayWords } from '../../shared/day-words.ts';
import { nameOf } from '../../shared/name-of.ts';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';

/** What a manager sees of the reader, all of it, for anybody to open (R141). */
export function MineTab() {
  const { say, ask, locale } = useSession();
  const { value: view, problem, reload } = useLoaded(useCallback(() => ask('report.mine', {}), [ask]));
  if (!view) {
    return <NotLoaded problem={problem} onRetry={reload} />;
  }
  const { listed, leastPeople: people, measures, trainings } = view;
  return (
    <div className="report-tab mine">
      <header className="report-about">
        <h2 className="report-title">{say('report.mine.title')}</h2>
        <p>{say('report.mine.intro')}</p>
        <p className="soft">{say('report.mine.name', { name: view.name })}</p>
        {!view.inTeam && <p className="soft">{say('report.mine.alone')}</p>}
      </header>
      <Said title={say('report.mine.reports')}>{say('report.mine.reports.text', { measures, people })}</Said>
      <CasesOf view={view} />
      <Said title={say('report.mine.entries')}>{say('report.mine.entries.text', { count: view.entries })}</Said>
      <Said title={say('report.mine.promises')}>{say('report.mine.promises.text', { count: view.promises })}</Said>
      <Said title={say('report.mine.texts')}>{say('report.mine.texts.text', { count: view.texts })}</Said>
      <Said title={say('report.mine.tickets')}>{say('report.mine.tickets.text', { count: view.tickets })}</Said>
      <Said title={say('report.mine.listed')}>
        {listed
          ? say('report.mine.listed.text', {
              ...listed,
              roles:
                listed.roles.map((role) => nameOf(say, 'role', role)).join(', ') || say('report.mine.listed.no-roles'),
            })
          : say('report.mine.listed.none')}
      </Said>
      <Said title={say('report.mine.trainings')}>
        {trainings.length === 0
          ? say('report.mine.trainings.none')
          : trainings.map(({ name, on }) => `${name} (${dayWords(on, locale)})`).join(', ')}
      </Said>
    </div>
  );
}

function Said({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <p>{children}</p>
    </Section>
  );
}

function CasesOf({ view: { cases, casesInAll } }: { view: MineView }) {
  const { say } = useSession();
  const more = casesInAll - cases.length;
  return (
    <Section
      title={say('report.mine.cases')}
      aside={casesInAll > 0 && <span className="soft small figures">{casesInAll}</span>}
    >
      {cases.length === 0 && <p className="soft">{say('report.mine.cases.none')}</p>}
      <ul className="open-list">
        {cases.map(({ line, as }) => (
          <li key={line.id}>
            <span className="open-what" dir="auto">
              <a className="monday-link" href={`#case:${encodeURIComponent(line.id)}`}>
                {line.subject}
              </a>
              <span className="row-why">
                {line.ref} · {line.stepName}
              </span>
            </span>
            <span className="open-state report-as">
              {as.map((one) => (
                <Tag key={one}>{say(`report.mine.as.${one}`)}</Tag>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft small">{say('report.mine.more', { count: more })}</p>}
    </Section>
  );
}
