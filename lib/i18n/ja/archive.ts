import type { archive as english } from '../en/archive.ts';

export const archive: Record<keyof typeof english, string> = {};
