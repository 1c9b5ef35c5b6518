import type { roles as english } from '../en/roles.ts';

export const roles: Record<keyof typeof english, string> = {};
