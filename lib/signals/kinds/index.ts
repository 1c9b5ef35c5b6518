import type { SignalKind } from '../../model/kinds.ts';
import type { SignalDefinition } from '../definition.ts';
import { abuse } from './abuse.ts';
import { affectsOthers } from './affects-others.ts';
import { anger } from './anger.ts';
import { authorityGap } from './authority-gap.ts';
import { badRating } from './bad-rating.ts';
import { churnThreat } from './churn-threat.ts';
import { dispute } from './dispute.ts';
import { extraordinaryThreat } from './extraordinary-threat.ts';
import { handovers } from './handovers.ts';
import { highValue } from './high-value.ts';
import { ignored } from './ignored.ts';
import { knowledgeGap } from './knowledge-gap.ts';
import { legalThreat } from './legal-threat.ts';
import { managerDemand } from './manager-demand.ts';
import { misunderstanding } from './misunderstanding.ts';
import { repeatContact } from './repeat-contact.ts';
import { reputationThreat } from './reputation-threat.ts';
import { safety } from './safety.ts';
import { silence } from './silence.ts';
import { slaBreach } from './sla-breach.ts';
import { slaRisk } from './sla-risk.ts';
import { urgency } from './urgency.ts';

/** Every kind of signal. */
export const KINDS: Readonly<Record<SignalKind, SignalDefinition>> = {
  anger,
  abuse,
  dispute,
  'manager-demand': managerDemand,
  'churn-threat': churnThreat,
  'legal-threat': legalThreat,
  'reputation-threat': reputationThreat,
  'extraordinary-threat': extraordinaryThreat,
  safety,
  ignored,
  'repeat-contact': repeatContact,
  urgency,
  misunderstanding,
  'knowledge-gap': knowledgeGap,
  'authority-gap': authorityGap,
  'affects-others': affectsOthers,
  'high-value': highValue,
  'bad-rating': badRating,
  'sla-risk': slaRisk,
  'sla-breach': slaBreach,
  silence,
  handovers,
};
