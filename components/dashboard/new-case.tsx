import { useCallback, useState } from 'react';
import type { HandWrittenCase } from '../../lib/messages/intake-messages.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { findWebUrl } from '../shared/find-web-url.ts';
import { LoadFailed } from '../shared/load-failed.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { NewCaseForm } from './new-case-form.tsx';

const EMPTY: HandWrittenCase = {
  channel: 'phone',
  intake: 'support',
  customer: '',
  address: '',
  subject: '',
  url: '',
  type: 'hierarchical',
  severity: 'S2',
  toRole: '',
  summary: '',
  stakes: '',
  reasons: [],
};

/** The web address that the case is to name, where whoever asked for the form gave one. */
function askedUrl(): string | undefined {
  return findWebUrl(new URLSearchParams(location.search).get('url') ?? '');
}

/** Opens a case for what came by phone, in public or from within the company, without any ticket (R53, R86). */
export function NewCase({ isAsked, onOpened }: { isAsked: boolean; onOpened: (view: CaseView) => void }) {
  const { say } = useSession();
  const [isOpen, setOpen] = useState(isAsked);
  const close = () => {
    setOpen(false);
    // Loaded again, the page shows what it shows otherwise.
    if (isAsked) history.replaceState(null, '', location.pathname);
  };
  // What was typed stays while the page is open: closing the sheet by mistake loses nothing.
  const [written, setWritten] = useState<HandWrittenCase>(() => ({ ...EMPTY, url: (isAsked && askedUrl()) || '' }));
  return (
    <>
      <Button icon="plus" onPress={() => setOpen(true)}>
        {say('intake.new')}
      </Button>
      <Sheet title={say('intake.new.title')} closeLabel={say('action.close')} isOpen={isOpen} onClose={close}>
        <Loaded
          written={written}
          onChange={setWritten}
          onOpened={(view) => {
            close();
            setWritten(EMPTY);
            onOpened(view);
          }}
        />
      </Sheet>
    </>
  );
}

function Loaded(props: Omit<Parameters<typeof NewCaseForm>[0], 'choices'>) {
  const { ask } = useSession();
  const { value: choices, problem, reload } = useLoaded(useCallback(() => ask('intake.choices', {}), [ask]));
  if (choices) return <NewCaseForm choices={choices} {...props} />;
  return problem && <LoadFailed problem={problem} onRetry={reload} />;
}
