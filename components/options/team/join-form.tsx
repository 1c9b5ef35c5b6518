import { useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { originOfServer, readServerAddress } from '../../../lib/model/server-address.ts';
import type { Leaves } from '../../../lib/model/team.ts';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SitesPort } from '../sites-port.ts';
import { AuthFields } from './auth-fields.tsx';
import { JoinPreview } from './join-preview.tsx';
import { type AuthErrors, authOf, checkAuth, hostOf, NO_AUTH } from './team-tools.ts';
import { Trouble } from './trouble.tsx';
import { checkPlace, type PlaceErrors, type TypedPlace, useInvitation, usePermission } from './use-place.ts';

/** Joins a team: where and who first, then what will leave, and only then does anything (item 2). */
export function JoinForm({
  first,
  sites,
  onPlace,
  onJoined,
  onClose,
}: {
  /** Filled in, where the database was only just set up. */
  first: TypedPlace;
  sites: SitesPort;
  /** Told of what is typed of the place, by whoever keeps it. */
  onPlace?: (place: TypedPlace) => void;
  onJoined: (page: SyncPage) => void;
  onClose: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const permission = usePermission(sites);
  const [link, setLink] = useState('');
  const [place, setPlace] = useState(first);
  const [auth, setAuth] = useState(NO_AUTH);
  const [errors, setErrors] = useState<PlaceErrors & AuthErrors>({});
  const [found, setFound] = useState<Answer<'sync.check'> | null>(null);
  const changePlace = (next: TypedPlace) => {
    setPlace(next);
    onPlace?.(next);
  };
  const isNoLink = useInvitation(link, changePlace);
  const read = readServerAddress(place.server);
  const server = 'server' in read ? read.server : '';
  const name = place.name.trim();

  const check = () => {
    const wrong = { ...checkPlace(place, say), ...checkAuth(auth, say) };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const asked = permission.request(server); // straight from the click
    void run(async () => {
      if (!(await asked)) throw new ProblemError('sync-no-permission', { host: hostOf(server) });
      setFound(await ask('sync.check', { server, name, auth: authOf(auth) }));
    });
  };
  const join = (leaves: Leaves) =>
    run(async () => {
      const onlyHere = permission.isOnlyHere(originOfServer(server));
      const page = await ask('sync.join', { server, name, auth: authOf(auth), leaves, onlyHere });
      permission.keep();
      onJoined(page);
    });
  const close = () => run(permission.giveBack).then(onClose);

  if (found)
    return (
      <JoinPreview
        found={found}
        team={name}
        busy={busy}
        problem={problem}
        onJoin={(leaves) => void join(leaves)}
        onBack={() => setFound(null)}
        onClose={() => void close()}
      />
    );
  return (
    <form
      className="team-form"
      // What is wrong is said beside the field, in the reader's language; the browser's own bubble would come first.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <TextField
        label={say('team.link')}
        help={say('team.link.help')}
        value={link}
        error={isNoLink ? say('team.link.invalid') : undefined}
        onChange={setLink}
      />
      <TextField
        label={say('team.server')}
        type="url"
        placeholder="https://couch.team.example"
        value={place.server}
        error={errors.server}
        onChange={(next) => changePlace({ ...place, server: next })}
      />
      <TextField
        label={say('team.name')}
        value={place.name}
        error={errors.name}
        onChange={(next) => changePlace({ ...place, name: next })}
      />
      <AuthFields auth={auth} errors={errors} onChange={setAuth} />
      <Trouble problem={problem} server={server} />
      <div className="team-actions">
        <Button look="solid" type="submit" isPending={busy}>
          {say('team.continue')}
        </Button>
        <Button look="bare" onPress={() => void close()}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
