import type { process as english } from '../en/process.ts';

export const process: Record<keyof typeof english, string> = {};
