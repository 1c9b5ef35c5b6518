import type { programme as english } from '../en/programme.ts';

export const programme: Record<keyof typeof english, string> = {};
