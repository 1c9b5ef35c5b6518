import type { ladder as english } from '../en/ladder.ts';

export const ladder: Record<keyof typeof english, string> = {};
