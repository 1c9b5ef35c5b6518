import type { SignalKind } from '../../model/kinds.ts';
import { PACKS } from '../packs/index.ts';
import type { Pattern } from '../pattern.ts';
import type { Expression } from './branch.ts';

/** A pattern as it is listened by: its expressions are never run themselves. */
export interface KnownPattern extends Omit<Pattern, 'match' | 'unless'> {
  match: Expression;
  unless?: Expression;
}

/** A language's pack as it is listened by. */
export interface KnownPack {
  pack: Partial<Record<SignalKind, readonly KnownPattern[]>>;
  calm: readonly Expression[];
  solved: readonly Expression[];
  asks: readonly Expression[];
  notYet?: readonly Expression[];
}

/**
 * All packs. The build of the extension puts their sources in as strings (`scripts/build/ear-tables.ts`): as expressions, all
 * of them would be read whenever a worker starts, which takes a tenth of a second.
 */
export const KNOWN_PACKS: Readonly<Record<string, KnownPack>> = PACKS;
