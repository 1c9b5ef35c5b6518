import type { ReviewView } from '../../../lib/messages/review-messages.ts';
import type { Ask } from '../../shared/session.tsx';

/** Does one thing to the review; true when it is in the log. */
export type ReviewAct = (step: (ask: Ask) => Promise<ReviewView>) => Promise<boolean>;
