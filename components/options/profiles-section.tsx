import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { LoadFailed } from '../shared/load-failed.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { OptionSection } from './option-section.tsx';
import { ProfileLine } from './profile-line.tsx';
import type { SitesPort } from './sites-port.ts';
import '../ui/line-list.css';
import './profiles.css';

/** Where a profile's pages are: nearly all desks are reached by https, those on this computer are not. */
const originOf = ({ host }: SiteProfile) =>
  `${/^(localhost|127\.)/.test(host) ? 'http' : 'https'}://${host.replace(/:\d+$/, '')}/*`;

/** The sites that somebody pointed out: kept here, as files, or shared with the team as a part of its policy. */
export function ProfilesSection({
  sites,
  revision,
  onSaved,
}: {
  sites: SitesPort;
  revision: number;
  onSaved: () => void;
}) {
  const { say, ask } = useSession();
  const [load] = useState(() => () => ask('profiles.list', {}));
  const { value: list, problem: unknown, reload } = useLoaded(load, revision);
  const { busy, problem, run } = useRun();
  const [taken, setTaken] = useState<SiteProfile | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const take = (file: File | undefined) =>
    file &&
    void run(async () => {
      setTaken(null);
      setTaken((await ask('profiles.import', { text: await file.text() })).profile);
      reload();
    });
  const switchOn = (profile: SiteProfile) => {
    const asked = sites.add(originOf(profile)); // at once: the browser wants it straight from the click
    void run(async () => {
      if (!(await asked)) return setRefused(say('options.sites.refused', { host: profile.host }));
      await ask('popup.site-granted', { origin: originOf(profile), tabId: null });
      setTaken(null);
    });
  };
  const share = (team: SiteProfile[]) =>
    void run(async () => {
      setRefused(null);
      const { errors } = await ask('parts.set', { values: { sites: team }, version: list?.version ?? '' });
      if (errors[0]) setRefused(say('options.profiles.not-shared', { message: errors[0].message }));
      reload();
      onSaved();
    });
  const team = list?.team ?? [];
  const isShared = ({ id }: SiteProfile) => team.some((each) => each.id === id);
  const all = list ? [...list.own, ...team.filter(({ id }) => !list.own.some((own) => own.id === id))] : [];
  return (
    <OptionSection anchor="profiles" title={say('options.profiles')} help={say('options.profiles.help')}>
      {unknown && <LoadFailed problem={unknown} onRetry={reload} />}
      {list && all.length === 0 && <p className="soft">{say('options.profiles.none')}</p>}
      {all.length > 0 && (
        <ul className="line-list site-list profiles" aria-label={say('options.profiles.list')}>
          {all.map((profile) => (
            <ProfileLine
              key={profile.id}
              profile={profile}
              isShared={isShared(profile)}
              isOwn={list?.own.includes(profile) ?? false}
              busy={busy}
              onShare={(isOn) =>
                share(
                  isOn
                    ? [...team.filter(({ id }) => id !== profile.id), profile]
                    : team.filter(({ id }) => id !== profile.id),
                )
              }
              onRemove={() =>
                void run(async () => {
                  await ask('profiles.remove', { id: profile.id });
                  reload();
                })
              }
            />
          ))}
        </ul>
      )}
      <div>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => take(files?.[0])}>
          <Button isPending={busy}>{say('options.profiles.import')}</Button>
        </FileTrigger>
      </div>
      {taken && (
        <Notice
          live
          tone="good"
          icon="check"
          action={
            <Button onPress={() => switchOn(taken)}>{say('options.profiles.switch-on', { host: taken.host })}</Button>
          }
        >
          {say('options.profiles.imported', { name: taken.name })}
        </Notice>
      )}
      {refused && <Notice live>{refused}</Notice>}
      <ProblemNotice problem={problem} />
    </OptionSection>
  );
}
