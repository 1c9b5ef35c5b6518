import type { SpreadView } from '../../../../lib/messages/case-parts/spread-view.ts';
import type { Act } from '../../use-case.ts';

export interface SpreadProps {
  spread: SpreadView;
  busy: boolean;
  act: Act;
}
