/** The fixed vocabularies of the contract. A name here is on disk and in other people's files: rename none. */

export const SIGNAL_KINDS = [
  'anger',
  'abuse',
  'dispute',
  'manager-demand',
  'churn-threat',
  'legal-threat',
  'reputation-threat',
  'extraordinary-threat',
  'safety',
  'ignored',
  'repeat-contact',
  'urgency',
  'misunderstanding',
  'knowledge-gap',
  'authority-gap',
  'affects-others',
  'high-value',
  'bad-rating',
  'sla-risk',
  'sla-breach',
  'silence',
  'handovers',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Heard in what the team writes: their quotes are no words of the customer's. */
export const TEAM_KINDS: readonly SignalKind[] = ['knowledge-gap', 'authority-gap'];

export const LEVELS = ['calm', 'watch', 'at-risk', 'critical'] as const;
export type Level = (typeof LEVELS)[number];

export const SEVERITIES = ['S1', 'S2', 'S3'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const STATUSES = ['new', 'open', 'pending', 'on-hold', 'solved', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const CHANNELS = ['email', 'chat', 'phone', 'web', 'social', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

export const MESSAGE_ROLES = ['customer', 'agent', 'note', 'system', 'unknown'] as const;
export type MessageRole = (typeof MESSAGE_ROLES)[number];

/** SLA metrics of the helpdesks, then our own three (clocks.md, section 1). */
export const METRICS = [
  'first-reply',
  'next-reply',
  'periodic-update',
  'pausable-update',
  'requester-wait',
  'agent-work',
  'resolution',
  'assign',
  'acknowledge',
  'promise',
] as const;
export type Metric = (typeof METRICS)[number];

export const ESCALATION_TYPES = ['none', 'functional', 'hierarchical', 'executive'] as const;
export type EscalationType = (typeof ESCALATION_TYPES)[number];

export const MODES = ['transfer', 'swarm'] as const;
export type Mode = (typeof MODES)[number];

/** The three steps of the process, then the post-mortem and the end (R52). */
export const CASE_STEPS = ['received', 'investigation', 'resolution', 'post-mortem', 'closed'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** Why a case was opened (R8, R16–R23). The neutral ones count as nobody's failure (R14); the internal ones need no ticket (R22). */
export const CASE_REASONS = [
  'mishandled',
  'too-slow-to-escalate',
  'felt-unheard',
  'no-answer',
  'knowledge',
  'misunderstanding',
  'sla-breach',
  'approval',
  'new-agent',
  'conflict',
  'defect',
  'internal-team',
  'internal-managers',
  'internal-departments',
] as const;
export type CaseReason = (typeof CASE_REASONS)[number];
export const NEUTRAL_REASONS: readonly CaseReason[] = ['knowledge', 'approval', 'new-agent'];
export const INTERNAL_REASONS: readonly CaseReason[] = ['internal-team', 'internal-managers', 'internal-departments'];

/** Where a report came from, when a person opens the case by hand (R53, R86, R142). */
export const INTAKES = ['support', 'sales', 'management', 'partner', 'social', 'walk-in', 'other'] as const;
export type Intake = (typeof INTAKES)[number];
