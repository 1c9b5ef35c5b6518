import { useState } from 'react';
import { MindsNotice } from '../../shared/minds-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { MindsSheet } from './minds-sheet.tsx';

/** That two people changed the policy at once, and the way to settle it (item 8). */
export function MindsPart({ parts, onSettled }: { parts: readonly string[]; onSettled: () => void }) {
  const { say } = useSession();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <MindsNotice parts={parts} action={<Button onPress={() => setOpen(true)}>{say('minds.open')}</Button>} />
      {isOpen && <MindsSheet onSettled={onSettled} onClose={() => setOpen(false)} />}
    </>
  );
}
