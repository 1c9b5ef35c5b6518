import { useState } from 'react';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Notice } from '../../ui/notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PartForm } from './minds-form.tsx';

/** All versions of the policy that stand beside each other, part by part, to be made one. */
export function MindsSheet({ onSettled, onClose }: { onSettled: () => void; onClose: () => void }) {
  const { say, ask } = useSession();
  const [load] = useState(() => () => ask('minds.get', {}));
  const { value, problem, reload } = useLoaded(load);
  return (
    <Sheet title={say('minds.title')} closeLabel={say('action.close')} isOpen onClose={onClose}>
      <p className="soft">{say('minds.intro')}</p>
      {problem && <LoadFailed problem={problem} onRetry={reload} />}
      {!value && !problem && <Skeleton lines={['long', 'medium']} />}
      {value?.parts.length === 0 && (
        <Notice live tone="good" icon="check">
          {say('minds.done')}
        </Notice>
      )}
      {value?.parts.map((part) => (
        <PartForm
          key={part.versions.map(({ id }) => id).join()}
          part={part}
          onSettled={() => {
            reload();
            onSettled();
          }}
          onMoved={reload}
        />
      ))}
    </Sheet>
  );
}
