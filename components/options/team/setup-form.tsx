import { useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Coded } from '../../../lib/messages/sync-messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { readServerAddress } from '../../../lib/model/server-address.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SitesPort } from '../sites-port.ts';
import { SetupDone } from './setup-done.tsx';
import { SetupUsers } from './setup-users.tsx';
import { codedText, hostOf, type TypedUser } from './team-tools.ts';
import { ServerLook } from './trouble.tsx';
import { checkPlace, type TypedPlace, usePermission } from './use-place.ts';

/** How a team's database may be called. */
const EXAMPLE = 'simmer-acme';

/** Where a look at the server's own address tells more than the browser tells a page. */
const LOOK = ['unreachable', 'not-couch'];

type Errors = Partial<Record<'server' | 'name' | 'admin' | 'password', string>>;

/** Sets up a team's databases with the server's administrator, whose password is used for this once (item 2). */
export function SetupForm({
  sites,
  next,
  onJoin,
  onClose,
}: {
  sites: SitesPort;
  /** Where it is to take the place of the team's database: what is filled in, and which database that is. */
  next?: TypedPlace & { team: string; origin: string };
  onJoin: (place: TypedPlace) => void;
  onClose: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const permission = usePermission(sites, next?.origin);
  const [place, setPlace] = useState<TypedPlace>({ server: next?.server ?? '', name: next?.name ?? '' });
  const [admin, setAdmin] = useState({ name: '', password: '' });
  const [users, setUsers] = useState<TypedUser[]>(
    next ? [] : [{ key: 0, name: '', password: '', rank: 'manager', closed: true }],
  );
  const [errors, setErrors] = useState<Errors>({});
  const [halted, setHalted] = useState<Coded | null>(null);
  const [done, setDone] = useState<Answer<'sync.setup'> | null>(null);
  const read = readServerAddress(place.server);
  const setUp = () => {
    const wrong: Errors = {
      ...checkPlace(place, say),
      ...(admin.name.trim() === '' && { admin: say('team.user.missing') }),
      ...(admin.password === '' && { password: say('team.password.missing') }),
    };
    setErrors(wrong);
    setHalted(null);
    if (Object.keys(wrong).length > 0 || 'fault' in read) return;
    const asked = permission.request(read.server); // straight from the click
    void run(async () => {
      if (!(await asked)) throw new ProblemError('sync-no-permission', { host: hostOf(read.server) });
      const answer = await ask('sync.setup', {
        server: read.server,
        name: place.name.trim(),
        admin: { name: admin.name.trim(), password: admin.password },
        isNext: next !== undefined,
        users: users
          .filter(({ name }) => name.trim() !== '')
          .map(({ name, password, rank, closed }) => ({ name: name.trim(), password, rank, closed })),
      });
      if (answer.problem) return setHalted(answer.problem);
      setAdmin({ name: '', password: '' });
      setDone(answer);
    });
  };
  const close = () => run(permission.giveBack).then(onClose);
  if (done)
    return (
      <SetupDone
        done={done}
        isNext={next !== undefined}
        onJoin={() => void run(permission.giveBack).then(() => onJoin(place))}
        onClose={() => void close()}
      />
    );
  return (
    <form
      className="team-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setUp();
      }}
    >
      <p className="soft">{say('setup.help')}</p>
      {next && <p>{say('setup.next.help', { team: next.team })}</p>}
      <TextField
        label={say('team.server')}
        type="url"
        placeholder="https://couch.team.example"
        value={place.server}
        error={errors.server}
        onChange={(server) => setPlace({ ...place, server })}
      />
      <TextField
        label={say('team.name')}
        placeholder={EXAMPLE}
        value={place.name}
        error={errors.name}
        onChange={(name) => setPlace({ ...place, name })}
      />
      <TextField
        label={say('setup.admin')}
        value={admin.name}
        error={errors.admin}
        onChange={(name) => setAdmin({ ...admin, name })}
      />
      <TextField
        label={say('setup.admin.password')}
        type="password"
        help={say('setup.admin.once')}
        value={admin.password}
        error={errors.password}
        onChange={(password) => setAdmin({ ...admin, password })}
      />
      <SetupUsers users={users} onChange={setUsers} />
      {halted && (
        <Notice live tone="warn" icon="alert">
          {codedText(say, `setup.problem.${halted.code}`, halted)}
          {LOOK.includes(halted.code) && !('fault' in read) && <ServerLook server={read.server} />}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      <div className="team-actions">
        <Button look="solid" type="submit" isPending={busy}>
          {say('setup.go')}
        </Button>
        <Button look="bare" onPress={() => void close()}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
