import type { impact as english } from '../en/impact.ts';

export const impact: Record<keyof typeof english, string> = {};
