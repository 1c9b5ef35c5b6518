import { useState } from 'react';
import type { FixView } from '../../../../lib/messages/case-parts/fix-view.ts';
import { upperFirst } from '../../../shared/letter-case.ts';
import { nameOf } from '../../../shared/name-of.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { useTeam } from '../../use-team.ts';
import { findWho, WhoField, whoText } from '../../who-field.tsx';

/** Who manages the fix (R46); to that person, how urgent it is and what was promised (R65). */
export function FixOwner({ fix, busy, act }: Pick<CaseSectionProps, 'busy' | 'act'> & { fix: FixView }) {
  const { say, locale } = useSession();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <OwnerForm fix={fix} busy={busy} act={act} onClose={() => setOpen(false)} />;
  return (
    <div className="case-part">
      <h4 className="field-label">{say('fix.owner')}</h4>
      <p dir="auto">
        {fix.owner ? upperFirst(fix.owner.name, locale) : <span className="soft">{say('fix.owner.nobody')}</span>}
      </p>
      {fix.isMine && <Yours fix={fix} />}
      <div className="case-actions">
        <Button look="bare" onPress={() => setOpen(true)}>
          {say(fix.owner ? 'fix.owner.change' : 'fix.owner.set')}
        </Button>
      </div>
    </div>
  );
}

function Yours({ fix: { urgency, sla } }: { fix: FixView }) {
  const { say, locale } = useSession();
  const now = useNow();
  return (
    <p className="figures">
      {say('fix.you', { urgency: nameOf(say, 'priority', urgency) })}
      {sla &&
        say('words.gap') +
          say('fix.you.sla', { metric: say(`metric.${sla.metric}`), when: when(sla.dueAt, now, { say, locale }) })}
    </p>
  );
}

function OwnerForm({
  fix,
  busy,
  act,
  onClose,
}: Pick<CaseSectionProps, 'busy' | 'act'> & { fix: FixView; onClose: () => void }) {
  const { say } = useSession();
  const team = useTeam();
  const [typed, setTyped] = useState<string | null>(null);
  // Until somebody types: whoever it is, else the role that manages fixes.
  const shown = typed ?? whoText(fix.owner?.who ?? { role: 'technical-manager' }, team);
  const save = async () => {
    const who = findWho(shown, team);
    if (await act((ask, id) => ask('fix.owner', { id, who }))) onClose();
  };
  return (
    <CaseForm
      onClose={onClose}
      action={say('fix.owner.save')}
      busy={busy}
      isDisabled={shown.trim() === ''}
      onSend={save}
    >
      <WhoField label={say('fix.owner')} value={shown} team={team} onChange={setTyped} />
    </CaseForm>
  );
}
