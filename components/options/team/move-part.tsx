import { useState } from 'react';
import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { originOfServer, readServerAddress } from '../../../lib/model/server-address.ts';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SitesPort } from '../sites-port.ts';
import { useMoveAuth } from './move-auth.tsx';
import { SetupForm } from './setup-form.tsx';
import { hostOf, type InTeam } from './team-tools.ts';
import { Trouble } from './trouble.tsx';
import { checkPlace, type PlaceErrors, usePermission } from './use-place.ts';

/** For a manager: begins a new database for the team, where the old one has grown large. */
export function MovePart({
  page,
  sites,
  onPage,
}: {
  page: InTeam;
  sites: SitesPort;
  onPage: (page: SyncPage) => void;
}) {
  const { say } = useSession();
  const { team } = page;
  const [doing, setDoing] = useState<'nothing' | 'move' | 'setup'>('nothing');
  const [place, setPlace] = useState({ server: team.server, name: `${team.name}-2` });
  if (doing === 'nothing')
    return (
      <div>
        <Button look="bare" onPress={() => setDoing('move')}>
          {say('team.move')}
        </Button>
      </div>
    );
  if (doing === 'setup')
    return (
      <SetupForm
        sites={sites}
        next={{ ...place, team: team.name, origin: team.origin }}
        onClose={() => setDoing('move')}
        onJoin={(at) => {
          setPlace(at);
          setDoing('move');
        }}
      />
    );
  return (
    <MoveForm
      page={page}
      sites={sites}
      place={place}
      onPlace={setPlace}
      onSetup={() => setDoing('setup')}
      onPage={onPage}
      onClose={() => setDoing('nothing')}
    />
  );
}

function MoveForm({
  page,
  sites,
  place,
  onPlace,
  onSetup,
  onPage,
  onClose,
}: {
  page: InTeam;
  sites: SitesPort;
  place: { server: string; name: string };
  onPlace: (place: { server: string; name: string }) => void;
  onSetup: () => void;
  onPage: (page: SyncPage) => void;
  onClose: () => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const permission = usePermission(sites, page.team.origin);
  const [errors, setErrors] = useState<PlaceErrors>({});
  const read = readServerAddress(place.server);
  const server = 'server' in read ? read.server : '';
  const auth = useMoveAuth(page.team, place.server);
  const move = () => {
    const wrong = checkPlace(place, say);
    setErrors(wrong);
    const given = auth.read();
    if (Object.keys(wrong).length > 0 || given === undefined) return;
    const asked = permission.request(server); // straight from the click
    void run(async () => {
      if (!(await asked)) throw new ProblemError('sync-no-permission', { host: hostOf(server) });
      const onlyHere = auth.isSameServer ? page.team.onlyHere : permission.isOnlyHere(originOfServer(server));
      const next = await ask('sync.move', { server, name: place.name.trim(), auth: given, onlyHere });
      permission.keep();
      onPage(next);
    });
  };
  const close = () => void run(permission.giveBack).then(onClose);
  return (
    <form
      className="team-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        move();
      }}
    >
      <p>{say('team.move.help')}</p>
      <div className="team-actions">
        <span>{say('team.move.first')}</span>
        <Button onPress={onSetup}>{say('team.move.setup')}</Button>
      </div>
      <TextField
        label={say('team.server')}
        type="url"
        value={place.server}
        error={errors.server}
        onChange={(next) => onPlace({ ...place, server: next })}
      />
      <TextField
        label={say('team.name')}
        value={place.name}
        error={errors.name}
        onChange={(name) => onPlace({ ...place, name })}
      />
      {auth.fields}
      <Trouble problem={problem} server={server} />
      <div className="team-actions">
        <Button look="solid" type="submit" isPending={busy}>
          {say('team.move.go')}
        </Button>
        <Button look="bare" onPress={close}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
