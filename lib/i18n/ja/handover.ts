import type { handover as english } from '../en/handover.ts';

export const handover: Record<keyof typeof english, string> = {};
