import { useCallback, useState } from 'react';
import type { Who } from '../../../../lib/messages/case-parts/who.ts';
import type { Channel } from '../../../../lib/model/kinds.ts';
import { upperFirst } from '../../../shared/letter-case.ts';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useLoaded } from '../../../shared/use-loaded.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { useTeam } from '../../use-team.ts';
import { findWho, WhoField } from '../../who-field.tsx';
import { ChannelField } from '../customer/channel-field.tsx';
import './crew.css';

/** Who of ours was told, and by which channel: those the case expects are filled in by name (R59). */
export function StakeholdersForm({ view, busy, act, onDone, tabId }: ItemFormProps) {
  const { say, ask, locale } = useSession();
  const team = useTeam();
  const { id } = view;
  const { value, problem } = useLoaded(useCallback(() => ask('crew.stakeholders', { id, tabId }), [ask, id, tabId]));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [other, setOther] = useState('');
  const [channel, setChannel] = useState<Channel>('email');
  const expected = value?.expected ?? [];
  const roleOf = (role: string) => view.parts?.crew?.expected.find((one) => one.role === role)?.name ?? role;
  const who: Who[] = [
    ...expected
      .filter(({ role }) => !left.includes(role))
      .map(({ role, person }) => ({ role, person: person ?? null })),
    ...(other.trim() ? [findWho(other, team)] : []),
  ];
  const log = async () => {
    if (await act((asked, id) => asked('crew.told', { id, who, channel }))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('crew.told.save')} busy={busy} isDisabled={who.length === 0} onSend={log}>
      <fieldset className="crew-checks">
        <legend className="field-label">{say('crew.told.form')}</legend>
        {expected.map(({ role, person, name }) => (
          <Checkbox
            key={role}
            isSelected={!left.includes(role)}
            onChange={(on) => setLeft(on ? left.filter((one) => one !== role) : [...left, role])}
          >
            {upperFirst(name, locale)}
            {person && <span className="soft"> · {roleOf(role)}</span>}
          </Checkbox>
        ))}
      </fieldset>
      <WhoField label={say('crew.told.other')} value={other} team={team} onChange={setOther} />
      <ChannelField label={say('crew.told.how')} value={channel} onChange={setChannel} />
      <ProblemNotice problem={problem} />
    </CaseForm>
  );
}
