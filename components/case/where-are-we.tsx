import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { ProcessMapView } from '../process/process-map-view.tsx';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Opens the map of the process with the place of this case marked (R51). */
export function WhereAreWe({ view }: { view: CaseView }) {
  const { say } = useSession();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="bare" onPress={() => setOpen(true)}>
        {say('process.map.open')}
      </Button>
      <Sheet title={say('process.map')} closeLabel={say('action.close')} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen && <ProcessMapView id={view.id} />}
      </Sheet>
    </>
  );
}
