import { useState } from 'react';
import type { Pointed } from '../../lib/messages/pick-messages.ts';
import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TokenList } from '../ui/token-list.tsx';

/** How roles are told: by marks of the page, by names of the team's own people, and who everybody else is. */
export function PointedRoles({
  shown,
  profile,
  onChange,
}: {
  shown: Pointed;
  profile: SiteProfile;
  onChange: (part: Partial<SiteProfile>) => void;
}) {
  const { say, locale } = useSession();
  const [text, setText] = useState('');
  const { roles } = profile;
  const set = (part: Partial<SiteProfile['roles']>) => onChange({ roles: { ...roles, ...part } });
  const unknown = shown.messages.filter(({ role }) => role === 'unknown').length;
  const marked = roles.marks.map(({ role }) => say(`pointing.role.${role}`));
  const hasCustomers = roles.marks.some(({ role }) => role === 'customer');
  const add = () => {
    const name = text.trim();
    if (name) set({ own: [...new Set([...roles.own, name])] });
    setText('');
  };
  return (
    <fieldset className="pointing-part">
      <legend>{say('pointing.roles')}</legend>
      <p className="soft small">{say('pointing.roles.help')}</p>
      {marked.length > 0 && (
        <p>{say('pointing.roles.marked', { roles: new Intl.ListFormat(locale, { type: 'unit' }).format(marked) })}</p>
      )}
      <form
        className="pointing-own"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={say('pointing.roles.own')}
          value={text}
          onChange={setText}
          button={<Button type="submit">{say('action.add')}</Button>}
        />
      </form>
      {roles.own.length > 0 && (
        <TokenList
          label={say('pointing.roles.own.list')}
          tokens={roles.own}
          removeLabel={(name) => say('action.remove', { name })}
          onRemove={(gone) => set({ own: roles.own.filter((name) => name !== gone) })}
        />
      )}
      {!hasCustomers && (
        <Checkbox
          isSelected={roles.others === 'customer'}
          onChange={(isOn) => set({ others: isOn ? 'customer' : 'unknown' })}
        >
          {say('pointing.roles.others')}
        </Checkbox>
      )}
      {unknown > 0 && <p className="soft">{say('pointing.roles.unknown', { count: unknown })}</p>}
    </fieldset>
  );
}
