import { useSession } from '../shared/session.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Between two tickets: never the old one under the new one's key, only grey lines. */
export function ReadingState() {
  const { say } = useSession();
  return (
    <>
      <p className="visually-hidden">{say('panel.reading')}</p>
      <Skeleton lines={['medium', 'short']} />
      <Skeleton lines={['short', 'long', 'long', 'medium']} />
      <Skeleton lines={['short', 'long', 'medium']} />
    </>
  );
}
