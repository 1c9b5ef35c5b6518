import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Background } from '../context.ts';
import { concessionsMessages } from './concessions-messages.ts';
import { crewMessages } from './crew-messages.ts';
import { customerMessages } from './customer-messages.ts';
import { fixMessages } from './fix-messages.ts';
import { holdMessages } from './hold-messages.ts';
import { impactMessages } from './impact-messages.ts';
import { knowledgePartMessages } from './knowledge-messages.ts';
import { mortemMessages } from './mortem-messages.ts';
import { othersMessages } from './others-messages.ts';
import { outcomeMessages } from './outcome-messages.ts';
import { risksMessages } from './risks-messages.ts';
import { sponsorshipMessages } from './sponsorship-messages.ts';
import { spreadMessages } from './spread-messages.ts';
import { weighingMessages } from './weighing-messages.ts';

/** What is done to each part of a case. */
export const casePartMessages = (bg: Background): Handlers => ({
  ...concessionsMessages(bg),
  ...impactMessages(bg),
  ...mortemMessages(bg),
  ...risksMessages(bg),
  ...weighingMessages(bg),
  ...spreadMessages(bg),
  ...knowledgePartMessages(bg),
  ...customerMessages(bg),
  ...crewMessages(bg),
  ...fixMessages(bg),
  ...othersMessages(bg),
  ...outcomeMessages(bg),
  ...sponsorshipMessages(bg),
  ...holdMessages(bg),
});
