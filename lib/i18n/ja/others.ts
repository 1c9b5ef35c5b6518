import type { others as english } from '../en/others.ts';

export const others: Record<keyof typeof english, string> = {};
