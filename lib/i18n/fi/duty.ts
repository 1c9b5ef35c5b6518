import type { duty as english } from '../en/duty.ts';

export const duty: Record<keyof typeof english, string> = {};
