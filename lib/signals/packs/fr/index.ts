import type { Pack } from '../../pattern.ts';
import { patterns as abuse } from './abuse.ts';
import { patterns as affectsOthers } from './affects-others.ts';
import { patterns as anger } from './anger.ts';
import { patterns as authorityGap } from './authority-gap.ts';
import { patterns as churnThreat } from './churn-threat.ts';
import { patterns as dispute } from './dispute.ts';
import { patterns as extraordinaryThreat } from './extraordinary-threat.ts';
import { patterns as ignored } from './ignored.ts';
import { patterns as knowledgeGap } from './knowledge-gap.ts';
import { patterns as legalThreat } from './legal-threat.ts';
import { patterns as managerDemand } from './manager-demand.ts';
import { patterns as misunderstanding } from './misunderstanding.ts';
import { patterns as repeatContact } from './repeat-contact.ts';
import { patterns as reputationThreat } from './reputation-threat.ts';
import { patterns as safety } from './safety.ts';
import { patterns as urgency } from './urgency.ts';

/** What is heard in French. */
export const pack: Pack = {
  'manager-demand': managerDemand,
  'churn-threat': churnThreat,
  'legal-threat': legalThreat,
  'reputation-threat': reputationThreat,
  'extraordinary-threat': extraordinaryThreat,
  anger,
  abuse,
  ignored,
  'repeat-contact': repeatContact,
  safety,
  urgency,
  dispute,
  'affects-others': affectsOthers,
  misunderstanding,
  'knowledge-gap': knowledgeGap,
  'authority-gap': authorityGap,
};
