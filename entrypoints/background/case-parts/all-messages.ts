import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Background } from '../context.ts';
import { crewMessages } from './crew-messages.ts';
import { customerMessages } from './customer-messages.ts';
import { fixMessages } from './fix-messages.ts';
import { othersMessages } from './others-messages.ts';
import { outcomeMessages } from './outcome-messages.ts';
import { sponsorshipMessages } from './sponsorship-messages.ts';
import { weighingMessages } from './weighing-messages.ts';

/** What is done to each part of a case. */
export const casePartMessages = (bg: Background): Handlers => ({
  ...weighingMessages(bg),
  ...customerMessages(bg),
  ...crewMessages(bg),
  ...fixMessages(bg),
  ...othersMessages(bg),
  ...outcomeMessages(bg),
  ...sponsorshipMessages(bg),
});
