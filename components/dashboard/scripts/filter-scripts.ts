import type { ScriptLine } from '../../../lib/messages/script-messages.ts';

export const SCRIPT_STATES = ['in-use', 'draft', 'approved', 'waiting', 'retired', 'any'] as const;
export type ScriptState = (typeof SCRIPT_STATES)[number];

export interface ScriptFilter {
  /** `any` for all. */
  language: string;
  signal: string;
  state: ScriptState;
}

function isInState(script: ScriptLine, state: ScriptState): boolean {
  switch (state) {
    case 'any':
      return true;
    case 'in-use':
      return script.state !== 'retired';
    case 'waiting':
      return script.isWaiting || script.isParted;
    default:
      return script.state === state;
  }
}

/** Scripts that fit, those of the team before those that are shipped, and those of one language together. */
export function filterScripts(scripts: readonly ScriptLine[], filter: ScriptFilter): ScriptLine[] {
  const { language, signal, state } = filter;
  const own = ({ origin, event }: ScriptLine) => Number(origin !== 'shipped' || event !== null);
  return scripts
    .filter((script) => language === 'any' || script.language === language)
    .filter((script) => signal === 'any' || script.signals.some((kind) => kind === signal))
    .filter((script) => isInState(script, state))
    .toSorted((a, b) => a.language.localeCompare(b.language) || own(b) - own(a));
}
