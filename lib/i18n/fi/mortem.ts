import type { mortem as english } from '../en/mortem.ts';

export const mortem: Record<keyof typeof english, string> = {};
