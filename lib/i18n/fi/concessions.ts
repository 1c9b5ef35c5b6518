import type { concessions as english } from '../en/concessions.ts';

export const concessions: Record<keyof typeof english, string> = {};
