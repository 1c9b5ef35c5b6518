import { type ComponentType, lazy, Suspense } from 'react';
import { Skeleton } from '../ui/skeleton.tsx';

type View = ComponentType<{ stamp: unknown }>;

/** A page that is loaded when somebody goes there. */
function page(load: () => Promise<View>): View {
  const Page = lazy(async () => ({ default: await load() }));
  return ({ stamp }) => (
    <Suspense fallback={<Skeleton lines={['long', 'medium', 'long']} />}>
      <Page stamp={stamp} />
    </Suspense>
  );
}

/** A page of the dashboard beside the one that is there at first. It loads what it shows by itself; `stamp` changes whenever something did. */
export const VIEWS: Record<string, View> = {
  board: page(async () => (await import('./board/board-page.tsx')).BoardPage),
  knowledge: page(async () => (await import('./knowledge/knowledge-page.tsx')).KnowledgePage),
  scripts: page(async () => (await import('./scripts/scripts-page.tsx')).ScriptsPage),
  signals: page(async () => (await import('./signals/signals-page.tsx')).SignalsPage),
  drills: page(async () => (await import('./drills/drills-page.tsx')).DrillsPage),
  reports: page(async () => (await import('./reports/reports-page.tsx')).ReportsPage),
  reviews: page(async () => (await import('./reviews/reviews-page.tsx')).ReviewsPage),
  programme: page(async () => (await import('./programme/programme-page.tsx')).ProgrammePage),
  privacy: page(async () => (await import('../privacy/privacy-page.tsx')).PrivacyPage),
  health: page(async () => (await import('../health/health-page.tsx')).HealthPage),
  help: page(async () => (await import('./help/help-page.tsx')).HelpPage),
};

/** In the order of the navigation. `now` is the first: tickets at risk, and cases. */
export const viewNames = (): string[] => ['now', ...Object.keys(VIEWS)];
