import { useState } from 'react';
import type { Keys } from '../../../lib/messages/key-messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { parseSite } from '../parse-site.ts';
import type { SitesPort } from '../sites-port.ts';

/** Keys of LiveAgent's API, one for each address it is used at. */
export function LiveagentPart({ keys, sites, onKeys }: { keys: Keys; sites: SitesPort; onKeys: (keys: Keys) => void }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [address, setAddress] = useState('');
  const [key, setKey] = useState('');
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const site = parseSite(address);
  const isRight = site?.origin.startsWith('https://') === true;
  const keep = () => {
    setTried(true);
    setRefused(null);
    if (!site || !isRight || !key.trim()) return;
    const { host, origin } = site;
    const asked = sites.add(origin); // at once: the browser wants it straight from the click
    void run(async () => {
      if (!(await asked)) return setRefused(host);
      onKeys(await ask('keys.keep-liveagent', { host, key: key.trim() }));
      await ask('popup.site-granted', { origin, tabId: null });
      setAddress('');
      setKey('');
      setTried(false);
    });
  };
  const forget = (host: string) => run(async () => onKeys(await ask('keys.forget-liveagent', { host })));
  return (
    <form
      className="key-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>LiveAgent</h3>
      <p className="soft small">{say('options.keys.liveagent.help')}</p>
      {keys.liveagent.length > 0 && (
        <ul className="key-hosts" aria-label={say('options.keys.liveagent.list')}>
          {keys.liveagent.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <IconButton
                icon="close"
                label={say('action.remove', { name: host })}
                isDisabled={busy}
                onPress={() => void forget(host)}
              />
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={say('options.keys.liveagent.address')}
        placeholder="https://team.ladesk.com"
        value={address}
        onChange={setAddress}
        error={isTried && !isRight ? say('options.keys.liveagent.invalid') : undefined}
      />
      <TextField
        label={say('options.keys.liveagent.key')}
        type="password"
        value={key}
        onChange={setKey}
        help={say('options.keys.stays')}
        error={isTried && !key.trim() ? say('options.keys.missing') : undefined}
      />
      <div className="key-actions">
        <Button type="submit" isPending={busy}>
          {say('options.keys.keep')}
        </Button>
      </div>
      {refused && <Notice live>{say('options.keys.refused', { host: refused })}</Notice>}
      <ProblemNotice problem={problem} />
    </form>
  );
}
