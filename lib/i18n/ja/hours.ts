import type { hours as english } from '../en/hours.ts';

export const hours: Record<keyof typeof english, string> = {};
