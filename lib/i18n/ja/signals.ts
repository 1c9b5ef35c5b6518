import type { signals as english } from '../en/signals.ts';

export const signals: Record<keyof typeof english, string> = {};
