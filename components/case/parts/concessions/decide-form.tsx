import { useState } from 'react';
import type { ConcessionView } from '../../../../lib/messages/case-parts/concessions-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import { MoneyField } from '../../money/money-field.tsx';
import { proposeCurrency, readMoney, type TypedMoney } from '../../money/typed-money.ts';
import type { Act } from '../../use-case.ts';
import { useTeam } from '../../use-team.ts';
import { findWho, WhoField } from '../../who-field.tsx';

/** Approves or declines a concession (R80): as the approver, or for them, by name. What anybody else decides is shown as such. */
export function DecideForm({
  one,
  busy,
  act,
  onDone,
}: {
  one: ConcessionView;
  busy: boolean;
  act: Act;
  onDone: () => void;
}) {
  const { say, locale } = useSession();
  const team = useTeam();
  const { mayDecide, approver } = one;
  const [money, setMoney] = useState<TypedMoney>({
    amount: one.money?.amount ?? null,
    currency: one.money?.currency ?? proposeCurrency(locale),
  });
  const [note, setNote] = useState('');
  // A role decides through somebody: who that was is worth a name.
  const isRole = !approver.who.person && !approver.who.name;
  const [typed, setTyped] = useState(isRole ? '' : approver.name);
  const [isTried, setTried] = useState(false);
  const decide = async (decision: 'approved' | 'declined') => {
    setTried(true);
    if (!mayDecide && !typed.trim()) return;
    const named = typed === approver.name ? approver.who : findWho(typed, team);
    const said = {
      concession: one.id,
      decision,
      money: decision === 'approved' ? readMoney(money) : null,
      note: note.trim() || null,
      who: mayDecide ? null : named,
    };
    if (await act((ask, id) => ask('concession.decide', { id, ...said }))) onDone();
  };
  return (
    <CaseForm onClose={onDone}>
      {!mayDecide && (
        <>
          <p className="soft small">{say('concession.who.hint', { who: approver.name })}</p>
          <WhoField
            label={say('concession.who')}
            value={typed}
            team={team}
            error={isTried && !typed.trim() ? say('concession.approver.missing') : undefined}
            onChange={setTyped}
          />
        </>
      )}
      {one.money && <MoneyField label={say('concession.approved-amount')} value={money} onChange={setMoney} />}
      <TextField label={say('concession.note')} value={note} lines={2} onChange={setNote} />
      <div className="case-form-actions">
        <Button isPending={busy} onPress={() => void decide('approved')}>
          {say('concession.approve')}
        </Button>
        <Button isPending={busy} onPress={() => void decide('declined')}>
          {say('concession.decline')}
        </Button>
        <Button look="bare" onPress={onDone}>
          {say('action.cancel')}
        </Button>
      </div>
    </CaseForm>
  );
}
