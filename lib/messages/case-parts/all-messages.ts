import { CONCESSIONS_MESSAGES } from './concessions-messages.ts';
import { CREW_MESSAGES } from './crew-messages.ts';
import { CUSTOMER_MESSAGES } from './customer-messages.ts';
import { FIX_MESSAGES } from './fix-messages.ts';
import { HOLD_MESSAGES } from './hold-messages.ts';
import { IMPACT_MESSAGES } from './impact-messages.ts';
import { KNOWLEDGE_PART_MESSAGES } from './knowledge-messages.ts';
import { MORTEM_MESSAGES } from './mortem-messages.ts';
import { OTHERS_MESSAGES } from './others-messages.ts';
import { OUTCOME_MESSAGES } from './outcome-messages.ts';
import { RISKS_MESSAGES } from './risks-messages.ts';
import { SPONSORSHIP_MESSAGES } from './sponsorship-messages.ts';
import { SPREAD_MESSAGES } from './spread-messages.ts';
import { WEIGHING_MESSAGES } from './weighing-messages.ts';

/** What is done to each part of a case. Each appends events and answers with the case as it then stands. */
export const CASE_PART_MESSAGES = {
  ...CONCESSIONS_MESSAGES,
  ...IMPACT_MESSAGES,
  ...MORTEM_MESSAGES,
  ...RISKS_MESSAGES,
  ...WEIGHING_MESSAGES,
  ...SPREAD_MESSAGES,
  ...KNOWLEDGE_PART_MESSAGES,
  ...CUSTOMER_MESSAGES,
  ...CREW_MESSAGES,
  ...FIX_MESSAGES,
  ...OTHERS_MESSAGES,
  ...OUTCOME_MESSAGES,
  ...SPONSORSHIP_MESSAGES,
  ...HOLD_MESSAGES,
} as const;
