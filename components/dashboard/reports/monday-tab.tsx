import { type ReactNode, useCallback } from 'react';
import type { CaseLine } from '../../../lib/messages/case-line.ts';
import type { MondayView } from '../../../lib/messages/report-messages.ts';
import { dueWords } from '../../case/parts/customer/due-words.ts';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { ShieldedWords } from '../../shared/shielded.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useNow } from '../../shared/use-now.ts';
import { type Shield, useShield } from '../../shared/use-shield.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { takerWords } from '../taker-words.ts';

/** What a week begins with, on one sheet: grave cases, late updates, promises due, hand-overs that wait. */
export function MondayTab() {
  const { say, ask, locale } = useSession();
  const { value: view, problem, reload } = useLoaded(useCallback(() => ask('report.monday', {}), [ask]));
  const now = useNow();
  const words = { say, locale };
  const shield = useShield('monday', view?.promises.lines.map(({ quote }) => quote) ?? []);
  if (!view) {
    return <NotLoaded problem={problem} onRetry={reload} />;
  }
  const stamp = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <div className="report-tab monday">
      <header className="report-about">
        <h2 className="report-title">{say('report.monday.title')}</h2>
        <p className="soft small figures">{say('report.monday.at', { at: stamp.format(Date.parse(view.madeAt)) })}</p>
      </header>
      <MondayList
        title={say('report.monday.severe')}
        none={say('report.monday.severe.none')}
        list={view.severe}
        lineOf={(line) => <CaseOf line={line} state={`${line.stepName} · ${takerWords(line, now, words).text}`} />}
      />
      <MondayList
        title={say('report.monday.late')}
        none={say('report.monday.late.none')}
        list={view.late}
        lineOf={(line) => (
          <CaseOf
            line={line}
            state={line.due ? dueWords(line.due, now, words) : line.stepName}
            isLate={line.due != null && Date.parse(line.due.at) < now}
          />
        )}
      />
      <MondayList
        title={say('report.monday.promises')}
        none={say('report.monday.promises.none')}
        list={view.promises}
        lineOf={(line) => <PromiseOf line={line} shield={shield} />}
      />
      <MondayList
        title={say('report.monday.handovers')}
        none={say('report.monday.handovers.none')}
        list={view.handovers}
        lineOf={(line) => {
          const { text, isLate = false } = takerWords(line, now, words);
          return <CaseOf line={line} state={text} isLate={isLate} />;
        }}
      />
      <div className="case-form-actions report-actions">
        <Button onPress={() => print()}>{say('report.print')}</Button>
      </div>
    </div>
  );
}

function MondayList<T extends { id: string }>({
  title,
  none,
  list,
  lineOf,
}: {
  title: string;
  none: string;
  list: { count: number; lines: readonly T[] };
  lineOf: (line: T) => ReactNode;
}) {
  const { say } = useSession();
  const more = list.count - list.lines.length;
  return (
    <Section title={title} aside={list.count > 0 && <span className="soft small figures">{list.count}</span>}>
      {list.count === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="open-list">
          {list.lines.map((line) => (
            <li key={line.id}>{lineOf(line)}</li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="soft small">{say('report.monday.more', { count: more })}</p>}
    </Section>
  );
}

const linkTo = (id: string) => `#case:${encodeURIComponent(id)}`;

function CaseOf({ line, state, isLate = false }: { line: CaseLine; state: string; isLate?: boolean }) {
  return (
    <>
      <span className="open-what">
        <a className="monday-link" href={linkTo(line.id)}>
          <bdi>{line.subject}</bdi>
        </a>{' '}
        <Tag>{line.severity}</Tag>
        <span className="row-why">
          {line.requester && (
            <>
              <bdi>{line.requester}</bdi> ·{' '}
            </>
          )}
          {line.ref}
        </span>
      </span>
      <span className="open-state row-due figures" data-late={isLate}>
        {state}
      </span>
    </>
  );
}

function PromiseOf({ line, shield }: { line: MondayView['promises']['lines'][number]; shield: Shield }) {
  const { say, locale } = useSession();
  const now = useNow();
  const said = line.quote ?? say('report.monday.erased');
  return (
    <>
      <span className="open-what" dir="auto">
        <ShieldedWords shield={shield} texts={line.quote ? [line.quote] : []}>
          {line.case ? (
            <a className="monday-link" href={linkTo(line.case)}>
              {said}
            </a>
          ) : (
            said
          )}
        </ShieldedWords>
        {line.subject && <span className="row-why">{line.subject}</span>}
      </span>
      <span className="open-state row-due figures" data-late={Date.parse(line.dueAt) < now}>
        {when(line.dueAt, now, { say, locale })}
      </span>
    </>
  );
}
