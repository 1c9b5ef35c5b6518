import type { crew as english } from '../en/crew.ts';

export const crew: Record<keyof typeof english, string> = {};
