import type { fix as english } from '../en/fix.ts';

export const fix: Record<keyof typeof english, string> = {};
