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
import { ReplyPart } from './reply-part.tsx';
import { roleChoices } from './role-choices.ts';
import { FoldedSummary } from './shield/folded-summary.tsx';
import type { Escalation } from './use-escalation.ts';

const TYPES = ESCALATION_TYPES.filter((type) => type !== 'none');

/** The prefilled facts of a case to be, each to be changed in place. */
export function EscalateForm({
  made,
  busy,
  problem,
  onChange,
  onOpen,
  onCancel,
}: {
  made: Escalation;
  busy: boolean;
  problem: Problem | null;
  onChange: (made: Escalation) => void;
  onOpen: () => void;
  onCancel: () => void;
}) {
  const { say } = useSession();
  const { names } = usePanel().state;
  const { draft, reply } = made;
  const change = (part: Partial<Escalation['draft']>) => onChange({ ...made, draft: { ...draft, ...part } });
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
        onChange={(next) => change({ type: next })}
      />
      <p className="soft small sheet-help">{say(`panel.type-help.${type}`)}</p>
      <ChoiceField
        label={say('panel.sheet.severity')}
        value={draft.severity}
        choices={SEVERITIES.map((id) => ({ id, text: say(`severity.${id}`) }))}
        onChange={(severity) => change({ severity })}
      />
      <SelectField
        label={say('panel.sheet.to')}
        value={draft.toRole}
        choices={roleChoices(say, draft.toRole, draft.toPerson, names)}
        onChange={(toRole) => change({ toRole, toPerson: null })}
      />
      <TextField
        label={say('panel.sheet.summary')}
        value={draft.summary}
        lines={4}
        onChange={(summary) => change({ summary })}
      />
      <FoldedSummary draft={draft} onChange={(summary) => change({ summary })} />
      <TextField
        label={say('panel.sheet.stakes')}
        value={draft.stakes}
        lines={3}
        onChange={(stakes) => change({ stakes })}
      />
      {reply && <ReplyPart reply={reply} onChange={(next) => onChange({ ...made, reply: next })} />}
      <ProblemNotice problem={problem} also={say('panel.sheet.kept')} />
      <div className="sheet-actions">
        <Button look="solid" type="submit" isPending={busy}>
          {say(reply?.wanted ? 'intake.reply.open' : 'panel.sheet.open')}
        </Button>
        <Button look="bare" onPress={onCancel}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
