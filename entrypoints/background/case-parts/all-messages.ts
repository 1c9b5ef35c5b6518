import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Background } from '../context.ts';
import { sponsorshipMessages } from './sponsorship-messages.ts';
import { weighingMessages } from './weighing-messages.ts';

/** What is done to each part of a case. */
export const casePartMessages = (bg: Background): Handlers => ({
  ...weighingMessages(bg),
  ...sponsorshipMessages(bg),
});
