import type { matrix as english } from '../en/matrix.ts';

export const matrix: Record<keyof typeof english, string> = {};
