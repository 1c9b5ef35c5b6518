import { useCallback } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Icon } from '../ui/icon.tsx';
import { PopoverButton } from '../ui/popover-button.tsx';
import { Tag } from '../ui/tag.tsx';
import type { Act } from './use-case.ts';
import './severity-control.css';

/** How severe a case is, and the way to change it: each choice says what it means for the updates (R62). */
export function SeverityControl({ view, busy, act }: { view: CaseView; busy: boolean; act: Act }) {
  const { say } = useSession();
  if (view.step === 'closed') return <Tag>{view.severity}</Tag>;
  const label = say('severity.change', { severity: view.severity });
  return (
    <PopoverButton text={view.severity} label={label} name={label} look="quiet" placement="bottom end">
      {(close) => (
        <SeverityChoices
          current={view.severity}
          busy={busy}
          onChoose={(severity) => void act((ask, id) => ask('case.severity', { id, severity })).then(close)}
        />
      )}
    </PopoverButton>
  );
}

type Severity = CaseView['severity'];

/** Asked for only once it is open: most people never change it. */
function SeverityChoices({
  current,
  busy,
  onChoose,
}: {
  current: Severity;
  busy: boolean;
  onChoose: (severity: Severity) => void;
}) {
  const { say, ask } = useSession();
  const { value, problem } = useLoaded(useCallback(() => ask('severity.effects', {}), [ask]));
  return (
    <ul className="severity-choices">
      <ProblemNotice problem={problem} />
      {value?.severities.map(({ id, effect }) => (
        <li key={id}>
          <Button className="menu-item" isDisabled={busy} aria-pressed={id === current} onPress={() => onChoose(id)}>
            <span className="menu-mark">{id === current && <Icon name="check" />}</span>
            <span>{say('severity.choice', { severity: id, effect })}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
