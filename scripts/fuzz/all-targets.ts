import type { Target } from './target.ts';
import { FILE_TARGETS } from './targets/files.ts';
import { HELPDESK_TARGETS } from './targets/helpdesks.ts';
import { MESSAGE_TARGETS } from './targets/messages.ts';
import { STORE_TARGETS } from './targets/stores.ts';
import { TEXT_TARGETS } from './targets/texts.ts';
import { TICKET_TARGETS } from './targets/tickets.ts';

/** Every parser that needs no page. */
export const ALL_TARGETS: readonly Target[] = [
  ...MESSAGE_TARGETS,
  ...FILE_TARGETS,
  ...TEXT_TARGETS,
  ...TICKET_TARGETS,
  ...HELPDESK_TARGETS,
  ...STORE_TARGETS,
];
