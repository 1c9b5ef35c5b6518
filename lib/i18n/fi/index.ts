import { cases } from './cases.ts';
import { clocks } from './clocks.ts';
import { common } from './common.ts';
import { dashboard } from './dashboard.ts';
import { examples } from './examples.ts';
import { matrix } from './matrix.ts';
import { options } from './options.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { signals } from './signals.ts';

export const fi = {
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
};
