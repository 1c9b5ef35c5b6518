import type { z } from '../model/z.ts';
import { ALERT_MESSAGES } from './alert-messages.ts';
import { ARCHIVE_MESSAGES } from './archive-messages.ts';
import { BACKUP_MESSAGES } from './backup-messages.ts';
import { CASE_MESSAGES } from './case-messages.ts';
import { CASE_PART_MESSAGES } from './case-parts/all-messages.ts';
import { CONTENT_MESSAGES } from './content-messages.ts';
import { DESK_MESSAGES } from './desk-messages.ts';
import { DRILL_MESSAGES } from './drill-messages.ts';
import { DRILL_SHARE_MESSAGES } from './drill-share-messages.ts';
import { FIRST_MESSAGES } from './first-messages.ts';
import { HANDOVER_MESSAGES } from './handover-messages.ts';
import { HEALTH_MESSAGES } from './health-messages.ts';
import { HOURS_MESSAGES } from './hours-messages.ts';
import { INTAKE_MESSAGES } from './intake-messages.ts';
import { KEY_MESSAGES } from './key-messages.ts';
import { KNOWLEDGE_MESSAGES } from './knowledge-messages.ts';
import { LADDER_MESSAGES } from './ladder-messages.ts';
import { LEARNING_MESSAGES } from './learning-messages.ts';
import { LINT_MESSAGES } from './lint-messages.ts';
import { MANAGED_MESSAGES } from './managed-messages.ts';
import { MATRIX_MESSAGES } from './matrix-messages.ts';
import { PANEL_MESSAGES } from './panel-messages.ts';
import { PARTS_MESSAGES } from './parts-messages.ts';
import { PEOPLE_MESSAGES } from './people-messages.ts';
import { PICK_MESSAGES } from './pick-messages.ts';
import { POINTING_MESSAGES } from './pointing-messages.ts';
import { POPUP_MESSAGES } from './popup-messages.ts';
import { PRIVACY_MESSAGES } from './privacy-messages.ts';
import { PROCESS_MESSAGES } from './process-messages.ts';
import { PROGRAMME_MESSAGES } from './programme-messages.ts';
import { PROMISE_MESSAGES } from './promise-messages.ts';
import { RADAR_MESSAGES } from './radar-messages.ts';
import { RECORD_MESSAGES } from './record-messages.ts';
import { REPORT_MESSAGES } from './report-messages.ts';
import { REVIEW_MESSAGES } from './review-messages.ts';
import { SCRIPT_MESSAGES } from './script-messages.ts';
import { SCRIPT_REVIEW_MESSAGES } from './script-review-messages.ts';
import { SEVERITY_MESSAGES } from './severity-messages.ts';
import { SHIELD_MESSAGES } from './shield-messages.ts';
import { SYNC_MESSAGES } from './sync-messages.ts';
import { TEAM_MESSAGES } from './team-messages.ts';
import { VIEW_MESSAGES } from './view-messages.ts';
import { WRITING_MESSAGES } from './writing-messages.ts';

export type { Sender } from './define-message.ts';
export {
  type PolicyError,
  policyErrorSchema,
  type Settings,
  type SignalRules,
} from './desk-messages.ts';

/** Every message between contexts. */
export const MESSAGES = {
  ...CONTENT_MESSAGES,
  ...PANEL_MESSAGES,
  ...HANDOVER_MESSAGES,
  ...CASE_MESSAGES,
  ...CASE_PART_MESSAGES,
  ...DESK_MESSAGES,
  ...POPUP_MESSAGES,
  ...PARTS_MESSAGES,
  ...KNOWLEDGE_MESSAGES,
  ...LADDER_MESSAGES,
  ...HOURS_MESSAGES,
  ...PEOPLE_MESSAGES,
  ...MATRIX_MESSAGES,
  ...LINT_MESSAGES,
  ...INTAKE_MESSAGES,
  ...TEAM_MESSAGES,
  ...SEVERITY_MESSAGES,
  ...SHIELD_MESSAGES,
  ...PRIVACY_MESSAGES,
  ...ALERT_MESSAGES,
  ...ARCHIVE_MESSAGES,
  ...PROGRAMME_MESSAGES,
  ...PROMISE_MESSAGES,
  ...REVIEW_MESSAGES,
  ...RECORD_MESSAGES,
  ...REPORT_MESSAGES,
  ...PROCESS_MESSAGES,
  ...SYNC_MESSAGES,
  ...PICK_MESSAGES,
  ...POINTING_MESSAGES,
  ...HEALTH_MESSAGES,
  ...VIEW_MESSAGES,
  ...WRITING_MESSAGES,
  ...RADAR_MESSAGES,
  ...KEY_MESSAGES,
  ...SCRIPT_MESSAGES,
  ...SCRIPT_REVIEW_MESSAGES,
  ...LEARNING_MESSAGES,
  ...DRILL_MESSAGES,
  ...DRILL_SHARE_MESSAGES,
  ...BACKUP_MESSAGES,
  ...MANAGED_MESSAGES,
  ...FIRST_MESSAGES,
} as const;

export type MessageName = keyof typeof MESSAGES;
export type Request<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['request']>;
export type Answer<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['answer']>;
