import { TEAM_RANKS } from '../../../lib/messages/sync-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { TypedUser } from './team-tools.ts';

/** Who is in the team, by which name and with which first password. Somebody whom the server knows keeps theirs. */
export function SetupUsers({ users, onChange }: { users: TypedUser[]; onChange: (users: TypedUser[]) => void }) {
  const { say } = useSession();
  const change = (key: number, part: Partial<TypedUser>) =>
    onChange(users.map((user) => (user.key === key ? { ...user, ...part } : user)));
  const add = () => {
    const key = Math.max(-1, ...users.map((user) => user.key)) + 1;
    onChange([...users, { key, name: '', password: '', rank: 'member', closed: false }]);
  };
  return (
    <fieldset className="team-users field-choices">
      <legend className="field-label">{say('setup.users')}</legend>
      <p className="small soft">{say('setup.users.help')}</p>
      {users.map((user) => (
        <div key={user.key} className="team-user">
          <TextField label={say('team.user')} value={user.name} onChange={(name) => change(user.key, { name })} />
          <TextField
            label={say('setup.users.password')}
            type="password"
            value={user.password}
            onChange={(password) => change(user.key, { password })}
          />
          <SelectField
            label={say('setup.users.rank')}
            value={user.rank}
            choices={TEAM_RANKS.map((id) => ({ id, text: say(`team.rank.${id}`) }))}
            onChange={(rank) => change(user.key, { rank })}
          />
          <div className="team-actions">
            <Checkbox isSelected={user.closed} onChange={(closed) => change(user.key, { closed })}>
              {say('setup.users.closed')}
            </Checkbox>
            <IconButton
              icon="close"
              label={say('action.remove', { name: user.name || say('team.user') })}
              onPress={() => onChange(users.filter(({ key }) => key !== user.key))}
            />
          </div>
        </div>
      ))}
      <div>
        <Button icon="plus" onPress={add}>
          {say('setup.users.add')}
        </Button>
      </div>
    </fieldset>
  );
}
