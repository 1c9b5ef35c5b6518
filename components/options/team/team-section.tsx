import { useCallback, useEffect, useState } from 'react';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { OptionSection } from '../option-section.tsx';
import type { SitesPort } from '../sites-port.ts';
import { useRevision } from '../use-revision.ts';
import { JoinForm } from './join-form.tsx';
import { Joined } from './joined.tsx';
import { MindsPart } from './minds-part.tsx';
import { SetupForm } from './setup-form.tsx';
import './team.css';

/** How often the page asks where syncing stands while somebody looks, in milliseconds. */
const EVERY = 2000;
const NOWHERE = { server: '', name: '' };

/** Alone or in a team; joining, how it stands, and leaving (issue: items 1, 2, 7). */
export function TeamSection({ sites, revision, onSaved }: { sites: SitesPort; revision: number; onSaved: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('sync.page', {}), [ask]);
  const { value, problem, reload, setValue } = useLoaded(load);
  const [doing, setDoing] = useState<'join' | 'setup' | null>(null);
  const [place, setPlace] = useState(NOWHERE);
  useRevision(revision, reload);
  useEffect(() => {
    const timer = setInterval(() => document.hidden || reload(), EVERY);
    return () => clearInterval(timer);
  }, [reload]);
  const begin = (what: 'join' | 'setup', at = NOWHERE) => {
    setPlace(at);
    setDoing(what);
  };
  return (
    <OptionSection anchor="team" title={say('options.team')} help={say('team.help')}>
      {problem && !value && <LoadFailed problem={problem} onRetry={reload} />}
      {!value && !problem && <Skeleton lines={['long', 'medium']} />}
      {value && value.line.minds.length > 0 && (
        <MindsPart
          parts={value.line.minds}
          onSettled={() => {
            reload();
            onSaved();
          }}
        />
      )}
      {value?.team && (
        <Joined
          page={{ ...value, team: value.team }}
          sites={sites}
          onPage={(next) => {
            setValue(next);
            if (!next.team) onSaved();
          }}
          onChanged={onSaved}
        />
      )}
      {value && !value.team && doing === null && (
        <>
          <p className="soft">{say('team.alone')}</p>
          <div className="team-actions">
            <Button onPress={() => begin('join')}>{say('team.join')}</Button>
            <Button look="bare" onPress={() => begin('setup')}>
              {say('team.setup')}
            </Button>
          </div>
        </>
      )}
      {value && !value.team && doing === 'join' && (
        <JoinForm
          first={place}
          sites={sites}
          onClose={() => setDoing(null)}
          onJoined={(next) => {
            setDoing(null);
            setValue(next);
          }}
        />
      )}
      {value && !value.team && doing === 'setup' && (
        <SetupForm sites={sites} onClose={() => setDoing(null)} onJoin={(at) => begin('join', at)} />
      )}
    </OptionSection>
  );
}
