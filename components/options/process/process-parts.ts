import type { Parts } from '../use-parts.ts';

/** The parts of the policy that are the process. Must be the same list every time. */
export const PROCESS_PARTS = [
  'steps',
  'cadence',
  'light',
  'survey',
  'keeping',
  'reasons',
  'risks',
  'review',
  'alerts',
  'draft',
] as const;
export type ProcessPart = (typeof PROCESS_PARTS)[number];

export type Process = Parts<ProcessPart>;
export type Step = Process['steps'][number];
export type Item = Step['checklist'][number];

/** What an editor of one part is given. */
export interface PartProps<P extends ProcessPart> {
  value: Process[P];
  onChange: (value: Process[P]) => void;
}
