import type { ReactNode } from 'react';
import type { Problem } from '../../lib/model/problem.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { onEscape } from './on-escape.ts';

/** Asks why, in place: one click answers, Escape or "Cancel" closes. */
export function ReasonChoices<Reason extends string>({
  title,
  reasons,
  nameOf,
  busy,
  problem,
  onChoose,
  onClose,
  children,
}: {
  title: string;
  reasons: readonly Reason[];
  nameOf: (reason: Reason) => string;
  busy: boolean;
  problem: Problem | null;
  onChoose: (reason: Reason) => void;
  onClose: () => void;
  /** What follows of the answer. */
  children?: ReactNode;
}) {
  const { say } = useSession();
  return (
    <fieldset className="disagree" onKeyDown={onEscape(onClose)}>
      <legend className="field-label">{title}</legend>
      <div className="disagree-choices">
        {reasons.map((reason, index) => (
          <Button key={reason} look="bare" isDisabled={busy} autoFocus={index === 0} onPress={() => onChoose(reason)}>
            {nameOf(reason)}
          </Button>
        ))}
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
      {children}
      <ProblemNotice problem={problem} />
    </fieldset>
  );
}
