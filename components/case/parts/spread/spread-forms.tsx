import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { AffectedPart } from './affected-part.tsx';
import { MessagesPart } from './messages-part.tsx';
import { ScopeForm } from './scope-form.tsx';
import './spread.css';

/** R69, from the checklist. */
export function BriefedForm({ view, busy, act, onDone }: ItemFormProps) {
  const spread = view.parts?.spread;
  return spread ? <ScopeForm spread={spread} busy={busy} act={act} onDone={onDone} /> : null;
}

/** R70, from the checklist. */
export function ApprovedForm({ view, busy, act, onDone }: ItemFormProps) {
  const spread = view.parts?.spread;
  if (!spread) return null;
  return (
    <CaseForm onClose={onDone}>
      <MessagesPart spread={spread} busy={busy} act={act} />
      <Closing onDone={onDone} />
    </CaseForm>
  );
}

/** R68, from the checklist. */
export function ToldForm({ view, busy, act, onDone }: ItemFormProps) {
  const spread = view.parts?.spread;
  if (!spread) return null;
  return (
    <CaseForm onClose={onDone}>
      <AffectedPart spread={spread} busy={busy} act={act} />
      <Closing onDone={onDone} />
    </CaseForm>
  );
}

function Closing({ onDone }: Pick<ItemFormProps, 'onDone'>) {
  const { say } = useSession();
  return (
    <div className="case-form-actions">
      <Button look="bare" onPress={onDone}>
        {say('action.close')}
      </Button>
    </div>
  );
}
