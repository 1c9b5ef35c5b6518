import { useState } from 'react';
import type { ConcessionsView } from '../../../../lib/messages/case-parts/concessions-view.ts';
import { CONCESSION_KINDS } from '../../../../lib/model/events/post-mortem-events.ts';
import { useSession } from '../../../shared/session.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import { MoneyField } from '../../money/money-field.tsx';
import { proposeCurrency, readMoney, type TypedMoney } from '../../money/typed-money.ts';
import type { Act } from '../../use-case.ts';
import { useTeam } from '../../use-team.ts';
import { findWho, WhoField } from '../../who-field.tsx';

type Kind = (typeof CONCESSION_KINDS)[number];

/** Asks whoever grants concessions for one (R80): what kind, how much or what, and who decides. */
export function AskForm({
  approver: proposed,
  busy,
  act,
  onDone,
}: {
  approver: ConcessionsView['approver'];
  busy: boolean;
  act: Act;
  onDone: () => void;
}) {
  const { say, locale } = useSession();
  const team = useTeam();
  const [concession] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<Kind>('credit');
  const [money, setMoney] = useState<TypedMoney>({ amount: null, currency: proposeCurrency(locale) });
  const [what, setWhat] = useState('');
  const [approver, setApprover] = useState(proposed?.name ?? '');
  const [isTried, setTried] = useState(false);
  const isEmpty = !readMoney(money) && !what.trim();
  const isHalf = money.amount !== null && !readMoney(money);
  const send = async () => {
    setTried(true);
    if (isEmpty || isHalf || !approver.trim()) return;
    const who = proposed && approver === proposed.name ? proposed.who : findWho(approver, team);
    const asked = { concession, kind, money: readMoney(money), what: what.trim() || null, approver: who };
    if (await act((ask, id) => ask('concession.ask', { id, ...asked }))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('concession.ask')} busy={busy} onSend={send}>
      <SelectField
        label={say('concession.kind')}
        value={kind}
        choices={CONCESSION_KINDS.map((id) => ({ id, text: say(`concession.kind.${id}`) }))}
        onChange={setKind}
      />
      <MoneyField label={say('concession.amount')} value={money} onChange={setMoney} />
      <TextField
        label={say('concession.what')}
        value={what}
        lines={2}
        error={isTried && isEmpty ? say('concession.empty.missing') : undefined}
        onChange={setWhat}
      />
      <WhoField
        label={say('concession.approver')}
        value={approver}
        team={team}
        error={isTried && !approver.trim() ? say('concession.approver.missing') : undefined}
        onChange={setApprover}
      />
    </CaseForm>
  );
}
