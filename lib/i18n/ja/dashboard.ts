import type { dashboard as english } from '../en/dashboard.ts';

export const dashboard: Record<keyof typeof english, string> = {};
