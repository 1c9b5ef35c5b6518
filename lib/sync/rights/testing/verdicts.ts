import { EVENT_VERDICTS } from './event-verdicts.ts';
import { ITEM_VERDICTS } from './item-verdicts.ts';

/** What is allowed in the team's database and what is refused, each once. */
export const VERDICTS = [...EVENT_VERDICTS, ...ITEM_VERDICTS];
