import { useState } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Definition } from './definition.tsx';
import { DefinitionEditor } from './definition-editor.tsx';
import { MemberEntry } from './member-entry.tsx';
import { PastMembers } from './past-members.tsx';
import { ProposalEntry } from './proposal-entry.tsx';
import { ProposeForm } from './propose-form.tsx';
import { Trainings } from './trainings.tsx';
import { useProgramme } from './use-programme.ts';
import './programme.css';

/** The executive sponsorship programme (R109–R123): who is in, who waits, what it is for, and what it takes. */
export function ProgrammePage() {
  const { say } = useSession();
  const { view, failed, reload, busy, actOn, problemOf } = useProgramme();
  const [isNew, setNew] = useState(false);
  if (!view) {
    return <NotLoaded problem={failed} onRetry={reload} />;
  }
  const places = view.capacity
    ? say('programme.places', { count: view.members.length, capacity: view.capacity })
    : say('programme.members.count', { count: view.members.length });
  return (
    <div className="programme">
      {view.missing.length > 0 && (
        <Notice tone="warn" icon="alert">
          <strong>{say('programme.closed')}</strong>
          <ul className="programme-missing">
            {view.missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title={say('programme.proposals')} aside={<ProposeForm.Open isOpen={isNew} onOpen={setNew} />}>
        {isNew && <ProposeForm busy={busy} act={actOn('')} onDone={() => setNew(false)} />}
        <ProblemNotice problem={problemOf('')} />
        {view.proposals.length === 0 && !isNew && <p className="soft">{say('programme.proposals.none')}</p>}
        {view.proposals.map((proposal) => (
          <ProposalEntry
            key={proposal.id}
            proposal={proposal}
            view={view}
            busy={busy}
            problem={problemOf(proposal.id)}
            act={actOn(proposal.id)}
          />
        ))}
      </Section>
      <Section title={say('programme.members')} aside={<span className="soft small figures">{places}</span>}>
        {view.members.length === 0 && <p className="soft">{say('programme.members.none')}</p>}
        {view.members.map((member) => (
          <MemberEntry
            key={member.id}
            member={member}
            view={view}
            busy={busy}
            problem={problemOf(member.id)}
            act={actOn(member.id)}
          />
        ))}
        <PastMembers past={view.past} />
      </Section>
      <Section title={say('programme.trainings')}>
        <Trainings view={view} busy={busy} problem={problemOf('trainings')} act={actOn('trainings')} />
      </Section>
      <Section title={say('programme.definition')}>
        <Definition view={view} />
        <Disclosure summary={say('programme.edit')} isOpen={view.missing.length === 9} level={3}>
          <DefinitionEditor onSaved={reload} />
        </Disclosure>
      </Section>
    </div>
  );
}
