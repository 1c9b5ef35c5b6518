import { useCallback } from 'react';
import type { Settings } from '../../../lib/messages/messages.ts';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { OptionSection } from '../option-section.tsx';
import { PeopleWorkbench } from './people-workbench.tsx';
import './people.css';

/** The team: who holds which role, who stands in, when each is there, and who is on duty. */
export function PeopleSection({
  settings,
  onSettings,
  revision,
  onSaved,
}: {
  settings: Settings;
  onSettings: (settings: Settings) => Promise<void>;
  revision: number;
  onSaved: () => void;
}) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('parts.get', { parts: ['people', 'roles', 'calendars'] }), [ask]);
  const { value: loaded, problem, reload } = useLoaded(load, revision);
  return (
    <OptionSection anchor="people" title={say('options.people')} help={say('options.people.help')}>
      {loaded ? (
        <PeopleWorkbench loaded={loaded} settings={settings} onSettings={onSettings} onSaved={onSaved} />
      ) : (
        <NotLoaded problem={problem} onRetry={reload} />
      )}
    </OptionSection>
  );
}
