import { useState } from 'react';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { usePanel } from './panel-context.tsx';
import './minor-part.css';

/** What happened in the helpdesk and proposes a step for the case; one click does it, another leaves the case as it is. */
export function Proposals({ id, proposals }: { id: string; proposals: NonNullable<PanelState['proposals']> }) {
  const { say, ask } = useSession();
  const { state, onState } = usePanel();
  const { busy, problem, run } = useRun();
  const { tabId } = state;
  const [name, setName] = useState('');
  const follow = (proposal: string) =>
    void run(async () => onState(await ask('case.follow', { id, tabId, proposal, name: name.trim() || null })));
  const decline = (proposal: string) =>
    void run(async () => onState(await ask('case.decline-proposal', { id, tabId, proposal })));
  return (
    <>
      {proposals.map((proposal) => (
        <Notice key={proposal.id} icon="outside">
          <p>{proposal.text}</p>
          {proposal.needsName && <TextField label={say('panel.case.skip.name')} value={name} onChange={setName} />}
          <div className="minor-actions">
            {proposal.action && (
              <Button
                isPending={busy}
                isDisabled={proposal.needsName === true && name.trim() === ''}
                onPress={() => follow(proposal.id)}
              >
                {proposal.action}
              </Button>
            )}
            <Button look="bare" isDisabled={busy} onPress={() => decline(proposal.id)}>
              {say('intake.proposal.not')}
            </Button>
          </div>
        </Notice>
      ))}
      <ProblemNotice problem={problem} />
    </>
  );
}
