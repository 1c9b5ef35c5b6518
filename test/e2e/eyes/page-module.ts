import { describeStructure } from '../../../lib/sites/structure/describe-structure.ts';

const module = { describe: () => describeStructure(document.body, document) };
export type EyesModule = typeof module;
Object.assign(globalThis, { simmerEyes: module });
