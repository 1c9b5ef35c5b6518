import type { lint as english } from '../en/lint.ts';

export const lint: Record<keyof typeof english, string> = {};
