import { FIRST_CASES } from '../../lib/messages/case-line.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { alertMessages } from './alerts/alert-messages.ts';
import { archiveMessages } from './archive-messages.ts';
import { backupMessages } from './backup/backup-messages.ts';
import { caseMessages } from './case-messages.ts';
import { casePartMessages } from './case-parts/all-messages.ts';
import type { Background } from './context.ts';
import { destinationMessages } from './destination-messages.ts';
import { diagnosticsMessages } from './diagnostics/diagnostics-messages.ts';
import { notingProblems } from './diagnostics/problem-log.ts';
import { drillMessages } from './drills/drill-messages.ts';
import { drillShareMessages } from './drills/drill-share-messages.ts';
import { firstMessages } from './first/first-messages.ts';
import { guardPanels } from './guard-panels.ts';
import { handoverMessages } from './handover-messages.ts';
import { healthMessages } from './health-messages.ts';
import { hoursMessages } from './hours-messages.ts';
import { intakeMessages } from './intake-messages.ts';
import { keyMessages } from './keys/key-messages.ts';
import { knowledgeMessages } from './knowledge/knowledge-messages.ts';
import { ladderMessages } from './ladder-messages.ts';
import { learningMessages } from './learning/learning-messages.ts';
import { lintMessages } from './lint-messages.ts';
import { guardManaged } from './managed/guard-managed.ts';
import { managedMessages } from './managed/managed-messages.ts';
import { matrixMessages } from './matrix-messages.ts';
import { onceEach } from './once-each.ts';
import { pageMessages } from './page-messages.ts';
import { panelMessages } from './panel-messages.ts';
import { partsMessages } from './parts-messages.ts';
import { peopleMessages } from './people-messages.ts';
import { pointingMessages } from './pointing-messages.ts';
import { policyMessages } from './policy-messages.ts';
import { popupMessages } from './popup-messages.ts';
import { privacyMessages } from './privacy-messages.ts';
import { processMessages } from './process-messages.ts';
import { programmeMessages } from './programme/programme-messages.ts';
import { promiseMessages } from './promises/promise-messages.ts';
import { listClosed, listRadar } from './radar.ts';
import { radarMessages } from './radar-messages.ts';
import { recordMessages } from './record-messages.ts';
import { replayMessages } from './replay-messages.ts';
import { reportMessages } from './reports/report-messages.ts';
import { reviewMessages } from './reviews/review-messages.ts';
import { scriptMessages } from './scripts/script-messages.ts';
import { scriptReviewMessages } from './scripts/script-review-messages.ts';
import { selectionMessages } from './selection.ts';
import { settingsMessages } from './settings-messages.ts';
import { severityMessages } from './severity-messages.ts';
import { shieldMessages } from './shield/shield-messages.ts';
import { signalMessages } from './signal-messages.ts';
import { syncMessages } from './sync-messages.ts';
import { teamMessages } from './team-messages.ts';
import { viewMessages } from './view-messages.ts';
import { writingMessages } from './writing-messages.ts';

const answers = (bg: Background): Handlers => ({
  ...pageMessages(bg),
  ...panelMessages(bg),
  ...caseMessages(bg),
  ...severityMessages(bg),
  ...shieldMessages(bg),
  ...casePartMessages(bg),
  ...handoverMessages(bg),
  ...destinationMessages(bg),
  ...settingsMessages(bg),
  ...alertMessages(bg),
  ...policyMessages(bg),
  ...partsMessages(bg),
  ...lintMessages(bg),
  ...knowledgeMessages(bg),
  ...ladderMessages(bg),
  ...hoursMessages(bg),
  ...peopleMessages(bg),
  ...matrixMessages(bg),
  ...replayMessages(bg),
  ...signalMessages(bg),
  ...intakeMessages(bg),
  ...teamMessages(bg),
  ...privacyMessages(bg),
  ...archiveMessages(bg),
  ...programmeMessages(bg),
  ...promiseMessages(bg),
  ...reviewMessages(bg),
  ...reportMessages(bg),
  ...popupMessages(bg),
  ...pointingMessages(bg),
  ...healthMessages(bg),
  ...selectionMessages(bg),
  ...viewMessages(bg),
  ...writingMessages(bg),
  ...radarMessages(bg),
  ...keyMessages(bg),
  ...scriptMessages(bg),
  ...scriptReviewMessages(bg),
  ...learningMessages(bg),
  ...drillMessages(bg),
  ...drillShareMessages(bg),
  ...backupMessages(bg),
  ...managedMessages(bg),
  ...diagnosticsMessages(bg),
  ...firstMessages(bg),
  ...processMessages(bg),
  ...syncMessages(bg),
  ...recordMessages(bg),
  'radar.list': ({ most }) => listRadar(bg, most ?? FIRST_CASES),
  'cases.closed': ({ limit }) => listClosed(bg, limit),
});

/** An answer for every message that reaches the background. */
export const handlers = (bg: Background): Handlers =>
  notingProblems(guardManaged(bg, guardPanels(onceEach(bg, answers))));
