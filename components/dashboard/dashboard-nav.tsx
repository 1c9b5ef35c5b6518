import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { viewNames } from './views.tsx';
import './dashboard-nav.css';

/** From one page of the dashboard to another. */
export function DashboardNav({ current }: { current: string }) {
  const { say } = useSession();
  return (
    <nav className="dashboard-nav" aria-label={say('dashboard.views')}>
      <ul>
        {viewNames().map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
              {nameOf(say, 'view', name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
