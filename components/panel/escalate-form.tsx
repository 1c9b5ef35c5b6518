import type { EscalationDraft } from '../../lib/messages/panel-state.ts';
import { ESCALATION_TYPES, SEVERITIES } from '../../lib/model/kinds.ts';
import type { Problem } from '../../lib/model/problem.ts';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { usePanel } from './panel-context.tsx';
import { roleChoices } from './role-choices.ts';

const TYPES = ESCALATION_TYPES.filter((type) => type !== 'none');

/** The prefilled facts of a case to be, each to be changed in place. */
export function EscalateForm({
  draft,
  busy,
  problem,
  onChange,
  onOpen,
  onCancel,
}: {
  draft: EscalationDraft;
  busy: boolean;
  problem: Problem | null;
  onChange: (draft: EscalationDraft) => void;
  onOpen: () => void;
  onCancel: () => void;
}) {
  const { say } = useSession();
  const { names } = usePanel().state;
  const type = draft.type === 'none' ? 'functional' : draft.type;
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <ChoiceField
        label={say('panel.sheet.type')}
        value={type}
        choices={TYPES.map((id) => ({ id, text: nameOf(say, 'type', id) }))}
        onChange={(next) => onChange({ ...draft, type: next })}
      />
      <p className="soft small sheet-help">{say(`panel.type-help.${type}`)}</p>
      <ChoiceField
        label={say('panel.sheet.severity')}
        value={draft.severity}
        choices={SEVERITIES.map((id) => ({ id, text: say(`severity.${id}`) }))}
        onChange={(severity) => onChange({ ...draft, severity })}
      />
      <SelectField
        label={say('panel.sheet.to')}
        value={draft.toRole}
        choices={roleChoices(say, draft.toRole, draft.toPerson, names)}
        onChange={(toRole) => onChange({ ...draft, toRole, toPerson: null })}
      />
      <TextField
        label={say('panel.sheet.summary')}
        value={draft.summary}
        lines={4}
        onChange={(summary) => onChange({ ...draft, summary })}
      />
      <TextField
        label={say('panel.sheet.stakes')}
        value={draft.stakes}
        lines={3}
        onChange={(stakes) => onChange({ ...draft, stakes })}
      />
      <ProblemNotice problem={problem} also={say('panel.sheet.kept')} />
      <div className="sheet-actions">
        <Button look="solid" type="submit" isPending={busy}>
          {say('panel.sheet.open')}
        </Button>
        <Button look="bare" onPress={onCancel}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
