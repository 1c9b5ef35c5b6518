import type { panel as english } from '../en/panel.ts';

export const panel: Record<keyof typeof english, string> = {};
