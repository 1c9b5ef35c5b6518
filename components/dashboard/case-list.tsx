import { Button } from 'react-aria-components/Button';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { acceptedWords } from '../case/accepted-words.ts';
import { quietWords } from '../case/parts/customer/quiet-words.ts';
import { upperFirst } from '../shared/letter-case.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';
import './table.css';

interface Choosing {
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The cases, newest first; the closed ones folded. */
export function CaseList({
  open,
  closed,
  ...choosing
}: { open: readonly CaseView[]; closed: readonly CaseView[] } & Choosing) {
  const { say } = useSession();
  return (
    <Section
      title={say('dashboard.cases')}
      aside={open.length > 0 && <span className="soft small figures">{open.length}</span>}
    >
      {open.length > 0 ? (
        <CaseTable label={say('dashboard.cases')} cases={open} {...choosing} />
      ) : (
        <p className="soft">{say('dashboard.empty.cases')}</p>
      )}
      {closed.length > 0 && (
        <Disclosure summary={say('dashboard.empty.closed', { count: closed.length })}>
          <CaseTable label={say('dashboard.empty.closed', { count: closed.length })} cases={closed} {...choosing} />
        </Disclosure>
      )}
    </Section>
  );
}

function CaseTable({ label, cases, chosen, onChoose }: { label: string; cases: readonly CaseView[] } & Choosing) {
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
              <p className="row-subject" dir="auto">
                <Button className="row-open" aria-pressed={view.id === chosen} onPress={() => onChoose(view.id)}>
                  {view.subject}
                </Button>{' '}
                <Tag>{view.severity}</Tag>
              </p>
              <p className="row-why" dir="auto">
                {view.requester} · {say('panel.case.title', { ref: view.ref })}
              </p>
              <p className="row-inline figures">
                <HandoverCell view={view} now={now} words={words} />
              </p>
            </td>
            <td className="col-step">{nameOf(say, 'step', view.step)}</td>
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

function HandoverCell({ view, now, words }: { view: CaseView; now: number; words: Parameters<typeof when>[2] }) {
  const { say } = words;
  const { acceptedAt, acceptedBy, acknowledgeBy } = view.handover;
  const to = view.ladder?.asked?.to ?? view.handover.to;
  const who = nameOf(say, 'role', to);
  const quiet = quietWords(view, now, words);
  if (quiet) {
    return (
      <span className="row-due" data-late="true">
        {quiet}
      </span>
    );
  }
  if (acceptedAt) {
    return acceptedWords(acceptedBy ?? who, when(acceptedAt, now, words), words);
  }
  const late = acknowledgeBy != null && Date.parse(acknowledgeBy) < now;
  return (
    <span className="row-due" data-late={late}>
      {say('panel.case.handover.waiting', { who })}
      {late && `, ${say('panel.case.handover.late', { when: when(acknowledgeBy, now, words) })}`}
    </span>
  );
}
