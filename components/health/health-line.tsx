import type { SiteHealth } from '../../lib/messages/health-messages.ts';
import { useSession } from '../shared/session.tsx';
import { Icon } from '../ui/icon.tsx';

export type ShownLine = SiteHealth['lines'][number];

/** One part of a page: expected, found, and what else is known of the way it was found. */
export function HealthLine({ line, checked }: { line: ShownLine; checked: string }) {
  const { say } = useSession();
  const { name, required, expected, found, ok, way, seen, loose, disagrees } = line;
  const isGood = ok && !disagrees;
  const asides = [
    ...(required ? [say('health.required')] : []),
    ...(disagrees ? [say('health.disagrees', { loose: loose ?? 0 })] : []),
    ...(way ? [say('health.way', { way: way + 1 })] : []),
    ...(seen ? [say('health.seen', { seen })] : []),
    checked,
  ];
  return (
    <li className="health-line" data-good={isGood}>
      <Icon name={isGood ? 'check' : 'alert'} />
      <div>
        <p>
          <code className="health-name">{name}</code> {say('health.found', { expected, found })}
        </p>
        <p className="soft small">{asides.join(' · ')}</p>
      </div>
    </li>
  );
}
