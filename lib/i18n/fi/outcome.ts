import type { outcome as english } from '../en/outcome.ts';

export const outcome: Record<keyof typeof english, string> = {};
