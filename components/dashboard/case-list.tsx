import { useCallback, useState } from 'react';
import { Button as Press } from 'react-aria-components/Button';
import { type CaseLine, FIRST_CASES } from '../../lib/messages/case-line.ts';
import { dueWords } from '../case/parts/customer/due-words.ts';
import { nextWords } from '../case/role-words.ts';
import { upperFirst } from '../shared/letter-case.ts';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { type TimeWords, when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';
import { takerWords } from './taker-words.ts';
import './table.css';

interface Choosing {
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The open cases, what needs somebody first, then the newest; the closed ones folded, and read only when they are asked for. */
export function CaseList({
  cases,
  open,
  closed,
  onMore,
  ...choosing
}: { cases: readonly CaseLine[]; open: number; closed: number; onMore: () => void } & Choosing) {
  const { say } = useSession();
  return (
    <Section title={say('dashboard.cases')} aside={open > 0 && <span className="soft small figures">{open}</span>}>
      {open > 0 ? (
        <CaseTable label={say('dashboard.cases')} cases={cases} {...choosing} />
      ) : (
        <p className="soft">{say('dashboard.empty.cases')}</p>
      )}
      <More left={open - cases.length} onMore={onMore} />
      {closed > 0 && (
        <Disclosure summary={say('dashboard.empty.closed', { count: closed })} isLazy>
          <ClosedCases count={closed} {...choosing} />
        </Disclosure>
      )}
    </Section>
  );
}

function ClosedCases({ count, ...choosing }: { count: number } & Choosing) {
  const { say, ask } = useSession();
  const [limit, setLimit] = useState(FIRST_CASES);
  // Counted anew, they are read anew: one was closed, or opened again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const load = useCallback(() => ask('cases.closed', { limit }), [ask, limit, count]);
  const { value, problem } = useLoaded(load);
  return (
    <>
      <ProblemNotice problem={problem} />
      {value && (
        <CaseTable label={say('dashboard.empty.closed', { count: value.count })} cases={value.cases} {...choosing} />
      )}
      <More left={value ? value.count - value.cases.length : 0} onMore={() => setLimit(limit + FIRST_CASES)} />
    </>
  );
}

function More({ left, onMore }: { left: number; onMore: () => void }) {
  const { say } = useSession();
  if (left <= 0) return null;
  return (
    <p>
      <Button look="bare" onPress={onMore}>
        {say('dashboard.more', { count: left })}
      </Button>
    </p>
  );
}

function CaseTable({ label, cases, chosen, onChoose }: { label: string; cases: readonly CaseLine[] } & Choosing) {
  const { say, locale } = useSession();
  const now = useNow();
  const words = { say, locale };
  return (
    <table className="table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say('dashboard.col.case')}</th>
          <th scope="col" className="col-step">
            {say('dashboard.col.step')}
          </th>
          <th scope="col" className="col-assignee">
            {say('dashboard.col.owner')}
          </th>
          <th scope="col" className="col-due">
            {say('dashboard.col.handover')}
          </th>
          <th scope="col" className="col-seen">
            {say('dashboard.col.opened')}
          </th>
        </tr>
      </thead>
      <tbody>
        {cases.map((view) => (
          <tr key={view.id} data-chosen={view.id === chosen}>
            <td>
              <p className="row-subject">
                <Press className="row-open" aria-pressed={view.id === chosen} onPress={() => onChoose(view.id)}>
                  <bdi>{view.subject}</bdi>
                </Press>{' '}
                <Tag>{view.severity}</Tag>
              </p>
              <p className="row-why">
                <bdi>{view.requester}</bdi> · {say('panel.case.title', { ref: view.ref })}
              </p>
              {view.mine && <p className="row-mine">{say('part.yours', { next: nextWords(view.mine, now, words) })}</p>}
              <DueLine view={view} now={now} words={words} />
              <p className="row-inline figures">
                <HandoverCell view={view} now={now} words={words} />
              </p>
            </td>
            <td className="col-step">{view.stepName}</td>
            <td className="col-assignee">{upperFirst(nameOf(say, 'role', view.owner), locale)}</td>
            <td className="col-due figures">
              <HandoverCell view={view} now={now} words={words} />
            </td>
            <td className="col-seen soft figures">{when(view.openedAt, now, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What runs for the customer (R61), where the reader's own next step does not say it already. */
function DueLine({ view, now, words }: { view: CaseLine; now: number; words: TimeWords }) {
  const { due, mine } = view;
  if (!due || (due.kind !== 'sla' && (mine?.next === 'update' || mine?.next === 'first-word'))) return null;
  return (
    <p className="row-why figures">
      <span className="row-due" data-late={Date.parse(due.at) < now}>
        {dueWords(due, now, words)}
      </span>
    </p>
  );
}

function HandoverCell({ view, now, words }: { view: CaseLine; now: number; words: TimeWords }) {
  const { text, isLate } = takerWords(view, now, words);
  if (isLate === undefined) return text;
  return (
    <span className="row-due" data-late={isLate}>
      {text}
    </span>
  );
}
