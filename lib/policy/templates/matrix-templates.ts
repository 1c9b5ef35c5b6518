import type { MatrixTemplate } from './matrix-template.ts';
import { REGULATED } from './regulated.ts';
import { SAAS } from './saas.ts';
import { SMALL_TEAM } from './small-team.ts';

/** Matrices to start from, each whole: taking one replaces rows and ladders (R124). */
export const MATRIX_TEMPLATES: readonly MatrixTemplate[] = [SMALL_TEAM, SAAS, REGULATED];
