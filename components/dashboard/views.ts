import type { ComponentType } from 'react';
import { HealthPage } from '../health/health-page.tsx';
import { PrivacyPage } from '../privacy/privacy-page.tsx';
import { BoardPage } from './board/board-page.tsx';
import { DrillsView } from './drills/drills-view.tsx';
import { KnowledgePage } from './knowledge/knowledge-page.tsx';
import { ProgrammePage } from './programme/programme-page.tsx';
import { ReportsView } from './reports/reports-view.tsx';
import { ReviewsPage } from './reviews/reviews-page.tsx';
import { ScriptsView } from './scripts/scripts-view.tsx';
import { SignalsView } from './signals/signals-view.tsx';

/** A page of the dashboard beside the one that is there at first. It loads what it shows by itself; `stamp` changes whenever something did. */
export const VIEWS: Record<string, ComponentType<{ stamp: unknown }>> = {
  board: BoardPage,
  knowledge: KnowledgePage,
  scripts: ScriptsView,
  signals: SignalsView,
  drills: DrillsView,
  reports: ReportsView,
  reviews: ReviewsPage,
  programme: ProgrammePage,
  privacy: PrivacyPage,
  health: HealthPage,
};

/** In the order of the navigation. `now` is the first: tickets at risk, and cases. */
export const viewNames = (): string[] => ['now', ...Object.keys(VIEWS)];
