import { SPONSORSHIP_MESSAGES } from './sponsorship-messages.ts';
import { WEIGHING_MESSAGES } from './weighing-messages.ts';

/** What is done to each part of a case. Each appends events and answers with the case as it then stands. */
export const CASE_PART_MESSAGES = {
  ...WEIGHING_MESSAGES,
  ...SPONSORSHIP_MESSAGES,
} as const;
