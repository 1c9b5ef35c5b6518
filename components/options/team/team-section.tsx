import { useCallback, useEffect, useState } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { useManaged } from '../managed/managed-context.tsx';
import { OptionSection } from '../option-section.tsx';
import type { SitesPort } from '../sites-port.ts';
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
  const { value, problem, reload, setValue } = useLoaded(load, revision);
  const [doing, setDoing] = useState<'join' | 'setup' | null>(null);
  const [place, setPlace] = useState(NOWHERE);
  const { team: held } = useManaged();
  // Where the organisation says the team is, nobody has to type it.
  const theirs = held ? { server: held.server, name: held.database } : NOWHERE;
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
      {!value && <NotLoaded problem={problem} onRetry={reload} lines={['long', 'medium']} />}
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
            <Button onPress={() => begin('join', theirs)}>{say('team.join')}</Button>
            <Button look="bare" onPress={() => begin('setup', theirs)}>
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
