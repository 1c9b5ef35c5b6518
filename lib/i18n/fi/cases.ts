import type { cases as english } from '../en/cases.ts';

export const cases: Record<keyof typeof english, string> = {};
