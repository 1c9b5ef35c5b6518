import type { Catalogue } from '../catalogue.ts';
import { et } from './index.ts';

/** All words of this language. The build writes them in as one text that is read when they are first asked for (scripts/build/words.ts). */
export const words = (): Catalogue => et;
