import { useEffect, useState } from 'react';
import { LoadFailed } from '../shared/load-failed.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { OptionSection } from './option-section.tsx';
import { hostOfPattern, parseSite } from './parse-site.ts';
import type { SitesPort } from './sites-port.ts';
import '../ui/line-list.css';

/** Where Simmer may read, as the browser says; more only from a click and with the browser's own question (law 9). */
export function SitesSection({ sites }: { sites: SitesPort }) {
  const { say, ask } = useSession();
  const { value: list, problem: unknown, reload } = useLoaded(sites.list);
  const { busy, problem, run } = useRun();
  const [text, setText] = useState('');
  const [invalid, setInvalid] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  useEffect(() => sites.onChanged(reload), [sites, reload]);

  const add = () => {
    const site = parseSite(text);
    if (!site) return setInvalid(true);
    setNote(null);
    const asked = sites.add(site.origin); // at once: the browser wants it straight from the click
    void run(async () => {
      if (!(await asked)) return setNote(say('options.sites.refused', { host: site.host }));
      await ask('popup.site-granted', { origin: site.origin, tabId: null });
      setText('');
      reload();
    });
  };
  const remove = (origin: string) => {
    setNote(null);
    void run(async () => {
      const gone = await sites.remove(origin).catch(() => false); // Chromium throws for a site of the manifest
      if (!gone) setNote(say('options.sites.kept', { host: hostOfPattern(origin) }));
      reload();
    });
  };
  return (
    <OptionSection anchor="sites" title={say('options.sites')} help={say('options.sites.help')}>
      {unknown && <LoadFailed problem={unknown} onRetry={reload} />}
      {list && list.length > 0 && (
        <ul className="line-list site-list" aria-label={say('options.sites.list')}>
          {list.map(({ origin, known }) => (
            <li key={origin} className="line-list-line site">
              <span className="site-host">{hostOfPattern(origin)}</span>
              {known ? (
                <span className="soft small">{say('options.sites.known')}</span>
              ) : (
                <IconButton
                  icon="close"
                  label={say('options.sites.remove', { host: hostOfPattern(origin) })}
                  isDisabled={busy}
                  onPress={() => remove(origin)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        className="option-fields"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={say('options.sites.label')}
          placeholder="https://mail.team.example"
          value={text}
          onChange={(next) => {
            setText(next);
            setInvalid(false);
          }}
          error={invalid ? say('options.sites.invalid') : undefined}
          button={
            <Button type="submit" isPending={busy}>
              {say('options.sites.add')}
            </Button>
          }
        />
      </form>
      {note && <Notice live>{note}</Notice>}
      <ProblemNotice problem={problem} />
    </OptionSection>
  );
}
