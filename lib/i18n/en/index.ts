import { cases } from './cases.ts';
import { clocks } from './clocks.ts';
import { common } from './common.ts';
import { dashboard } from './dashboard.ts';
import { duty } from './duty.ts';
import { editor } from './editor.ts';
import { examples } from './examples.ts';
import { handover } from './handover.ts';
import { hours } from './hours.ts';
import { ladder } from './ladder.ts';
import { lint } from './lint.ts';
import { matrix } from './matrix.ts';
import { options } from './options.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { replay } from './replay.ts';
import { signals } from './signals.ts';

export const en = {
  ...common,
  ...signals,
  ...clocks,
  ...matrix,
  ...cases,
  ...problems,
  ...panel,
  ...dashboard,
  ...options,
  ...popup,
  ...examples,
  ...hours,
  ...editor,
  ...lint,
  ...duty,
  ...handover,
  ...ladder,
  ...replay,
};
