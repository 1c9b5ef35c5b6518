import type { Signal } from '../../../lib/model/assessment.ts';

/** In how many messages signals were heard; a subject line counts as one. */
export const countMessages = (signals: readonly Signal[]): number =>
  new Set(signals.map(({ message }) => message ?? null)).size;
