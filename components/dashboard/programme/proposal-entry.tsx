import { useState } from 'react';
import type { ProgrammeView, ProposalShown } from '../../../lib/messages/programme-messages.ts';
import type { Problem } from '../../../lib/model/problem.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Criterion } from './criterion.tsx';
import { EnterForm } from './enter-form.tsx';
import type { ProgrammeAct } from './use-programme.ts';

/** A customer that was proposed: who did it and why, its criteria to judge, and the way in (R112, R120, R123). */
export function ProposalEntry({
  proposal,
  view,
  busy,
  problem,
  act,
}: {
  proposal: ProposalShown;
  view: ProgrammeView;
  busy: boolean;
  problem: Problem | null;
  act: ProgrammeAct;
}) {
  const { say, locale } = useSession();
  const now = useNow();
  const [reason, setReason] = useState<string | null>(null);
  const open = proposal.criteria.filter(({ met }) => met === null).length;
  const account = proposal.id;
  return (
    <Disclosure
      summary={
        <>
          <bdi>{proposal.name}</bdi>
          {proposal.criteria.length > 0 && (
            <span className="soft">
              {' · '}
              {open > 0 ? say('programme.to-judge', { count: open }) : say('programme.judged')}
            </span>
          )}
        </>
      }
    >
      <div className="programme-entry">
        {proposal.from.map(({ ref, why, by, at }) => (
          <p key={at} className="small" dir="auto">
            <span className="soft">
              {ref
                ? say('programme.from-case', { ref, who: by, when: when(at, now, { say, locale }) })
                : say('programme.from-hand', { who: by, when: when(at, now, { say, locale }) })}
            </span>
            {why && ` ${why}`}
          </p>
        ))}
        {proposal.criteria.length > 0 && (
          <fieldset className="programme-criteria" aria-label={say('programme.entry')}>
            {proposal.criteria.map((criterion) => (
              <Criterion
                key={criterion.id}
                criterion={criterion}
                busy={busy}
                onJudge={(met, note) =>
                  act((ask) => ask('programme.judge', { account, criterion: criterion.id, met, note }))
                }
              />
            ))}
          </fieldset>
        )}
        {reason === null ? (
          <EnterForm account={account} view={view} busy={busy} act={act}>
            <Button look="bare" onPress={() => setReason('')}>
              {say('programme.decline')}
            </Button>
          </EnterForm>
        ) : (
          <>
            <TextField
              label={say('programme.decline.reason')}
              lines={2}
              value={reason}
              autoFocus
              onChange={setReason}
            />
            <div className="case-form-actions">
              <Button
                isPending={busy}
                isDisabled={reason.trim() === ''}
                onPress={() => void act((ask) => ask('programme.decline', { account, reason }))}
              >
                {say('programme.decline')}
              </Button>
              <Button look="bare" onPress={() => setReason(null)}>
                {say('action.cancel')}
              </Button>
            </div>
          </>
        )}
        <ProblemNotice problem={problem} />
      </div>
    </Disclosure>
  );
}
