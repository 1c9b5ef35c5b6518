import { useState } from 'react';
import type { Keys } from '../../../lib/messages/key-messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SitesPort } from '../sites-port.ts';

const API_ORIGIN = 'https://api.helpscout.net/*';

/** The team's own app of Help Scout's API: typed in once, then a sign-in at Help Scout. */
export function HelpscoutPart({ keys, sites, onKeys }: { keys: Keys; sites: SitesPort; onKeys: (keys: Keys) => void }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const { helpscout, redirect } = keys;
  const [clientId, setClientId] = useState(helpscout.clientId ?? '');
  const [clientSecret, setSecret] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [isTried, setTried] = useState(false);
  const isKept = helpscout.clientId !== null && helpscout.clientId === clientId.trim();
  const missing = say('options.keys.missing');
  const connect = () => {
    setTried(true);
    setRefused(false);
    if (!clientId.trim() || !(clientSecret.trim() || isKept)) return;
    const asked = sites.add(API_ORIGIN, 'identity'); // at once: the browser wants it straight from the click
    void run(async () => {
      if (!(await asked)) return setRefused(true);
      onKeys(await ask('keys.connect', { clientId: clientId.trim(), clientSecret: clientSecret.trim() || null }));
      setSecret('');
      setTried(false);
    });
  };
  const disconnect = () =>
    run(async () => {
      onKeys(await ask('keys.disconnect', {}));
      await sites.remove(API_ORIGIN);
      setClientId('');
    });
  return (
    <form
      className="key-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        connect();
      }}
    >
      <h3>Help Scout</h3>
      <p className="soft small">{say('options.keys.helpscout.help')}</p>
      {helpscout.isConnected ? (
        <>
          <Notice live tone="good" icon="check">
            {say('options.keys.helpscout.connected', { id: helpscout.clientId ?? '' })}
          </Notice>
          <div className="key-actions">
            {!helpscout.isAllowed && (
              <Button look="solid" type="submit" isPending={busy}>
                {say('options.keys.connect-again')}
              </Button>
            )}
            <Button isPending={busy} onPress={() => void disconnect()}>
              {say('options.keys.disconnect')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="small">
            {say('options.keys.redirect')} <code className="key-address">{redirect}</code>
          </p>
          <TextField
            label={say('options.keys.app-id')}
            value={clientId}
            onChange={setClientId}
            error={isTried && !clientId.trim() ? missing : undefined}
          />
          <TextField
            label={say('options.keys.app-secret')}
            type="password"
            value={clientSecret}
            onChange={setSecret}
            help={say(isKept ? 'options.keys.secret-kept' : 'options.keys.stays')}
            error={isTried && !clientSecret.trim() && !isKept ? missing : undefined}
          />
          <div className="key-actions">
            <Button look="solid" type="submit" isPending={busy}>
              {say('options.keys.connect')}
            </Button>
            {helpscout.clientId && (
              <Button look="bare" isPending={busy} onPress={() => void disconnect()}>
                {say('options.keys.forget')}
              </Button>
            )}
          </div>
        </>
      )}
      {isRefused && <Notice live>{say('options.keys.refused', { host: 'api.helpscout.net' })}</Notice>}
      <ProblemNotice problem={problem} />
    </form>
  );
}
