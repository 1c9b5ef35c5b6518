import type { options as english } from '../en/options.ts';

export const options: Record<keyof typeof english, string> = {};
