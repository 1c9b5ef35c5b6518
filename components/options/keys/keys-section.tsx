import { useState } from 'react';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { OptionSection } from '../option-section.tsx';
import type { SitesPort } from '../sites-port.ts';
import { HelpscoutPart } from './helpscout-part.tsx';
import { LiveagentPart } from './liveagent-part.tsx';
import './keys.css';

/** Keys of helpdesks' own APIs: each stays in this browser, and only the background has it (law 4). */
export function KeysSection({ sites }: { sites: SitesPort }) {
  const { say, ask } = useSession();
  const [load] = useState(() => () => ask('keys.get', {}));
  const { value, problem, reload, setValue } = useLoaded(load);
  return (
    <OptionSection anchor="keys" title={say('options.keys')} help={say('options.keys.help')}>
      {problem && <LoadFailed problem={problem} onRetry={reload} />}
      {value && (
        <div className="keys">
          <HelpscoutPart keys={value} sites={sites} onKeys={setValue} />
          <LiveagentPart keys={value} sites={sites} onKeys={setValue} />
        </div>
      )}
    </OptionSection>
  );
}
