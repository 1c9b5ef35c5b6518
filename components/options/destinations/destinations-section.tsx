import { useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Button } from '../../ui/button.tsx';
import { OptionSection } from '../option-section.tsx';
import type { SitesPort } from '../sites-port.ts';
import { DestinationForm } from './destination-form.tsx';
import { DestinationLine } from './destination-line.tsx';
import './destinations.css';

const NEW = 'new';

/** Where hand-overs may be sent besides the helpdesk; each address is kept on this computer alone (item 12). */
export function DestinationsSection({
  sites,
  revision,
  onSaved,
}: {
  sites: SitesPort;
  revision: number;
  onSaved: () => void;
}) {
  const { say, ask } = useSession();
  const [load] = useState(() => () => ask('destination.list', {}));
  const { value, problem, reload, setValue } = useLoaded<Answer<'destination.list'>>(load, revision);
  const [open, setOpen] = useState<string | null>(null);
  const saved = (next: Answer<'destination.list'>) => {
    setValue(next);
    setOpen(null);
    onSaved();
  };
  return (
    <OptionSection anchor="destinations" title={say('options.destinations')} help={say('options.destinations.help')}>
      {problem && <LoadFailed problem={problem} onRetry={reload} />}
      {value && value.destinations.length === 0 && open !== NEW && (
        <p className="soft">{say('options.destinations.none')}</p>
      )}
      {value && value.destinations.length > 0 && (
        <ul className="destination-list" aria-label={say('options.destinations.list')}>
          {value.destinations.map((shown) => (
            <li key={shown.destination.id} className="destination">
              {open === shown.destination.id ? (
                <DestinationForm shown={shown} sites={sites} onSaved={saved} onClose={() => setOpen(null)} />
              ) : (
                <DestinationLine
                  shown={shown}
                  others={value.destinations}
                  sites={sites}
                  onEdit={() => setOpen(shown.destination.id)}
                  onSaved={saved}
                  onAllowed={reload}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {value &&
        (open === NEW ? (
          <div className="destination destination-new">
            <DestinationForm shown={null} sites={sites} onSaved={saved} onClose={() => setOpen(null)} />
          </div>
        ) : (
          <p>
            <Button icon="plus" onPress={() => setOpen(NEW)}>
              {say('options.destinations.add')}
            </Button>
          </p>
        ))}
    </OptionSection>
  );
}
