import type { CaseParts } from '../../model/case-parts.ts';
import type { Part } from './define-part.ts';
import { weighing } from './weighing.ts';

/** Every part of a case, by name. */
export const PARTS: { [K in keyof CaseParts]-?: Part<NonNullable<CaseParts[K]>> } = {
  weighing,
};
