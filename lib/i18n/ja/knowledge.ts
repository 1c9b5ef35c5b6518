import type { knowledge as english } from '../en/knowledge.ts';

export const knowledge: Record<keyof typeof english, string> = {};
