import { admin } from './admin.ts';
import { alerts } from './alerts.ts';
import { archive } from './archive.ts';
import { cases } from './cases.ts';
import { clocks } from './clocks.ts';
import { common } from './common.ts';
import { concessions } from './concessions.ts';
import { crew } from './crew.ts';
import { customer } from './customer.ts';
import { dashboard } from './dashboard.ts';
import { desk } from './desk.ts';
import { drills } from './drills.ts';
import { duty } from './duty.ts';
import { editor } from './editor.ts';
import { examples } from './examples.ts';
import { first } from './first.ts';
import { fix } from './fix.ts';
import { handover } from './handover.ts';
import { health } from './health.ts';
import { help } from './help.ts';
import { hours } from './hours.ts';
import { impact } from './impact.ts';
import { intake } from './intake.ts';
import { keys } from './keys.ts';
import { knowledge } from './knowledge.ts';
import { ladder } from './ladder.ts';
import { learning } from './learning.ts';
import { lint } from './lint.ts';
import { matrix } from './matrix.ts';
import { mortem } from './mortem.ts';
import { options } from './options.ts';
import { others } from './others.ts';
import { outcome } from './outcome.ts';
import { panel } from './panel.ts';
import { pointing } from './pointing.ts';
import { popup } from './popup.ts';
import { privacy } from './privacy.ts';
import { problems } from './problems.ts';
import { process } from './process.ts';
import { programme } from './programme.ts';
import { promises } from './promises.ts';
import { radar } from './radar.ts';
import { record } from './record.ts';
import { replay } from './replay.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { roles } from './roles.ts';
import { scripts } from './scripts.ts';
import { shield } from './shield.ts';
import { signals } from './signals.ts';
import { spread } from './spread.ts';
import { sync } from './sync.ts';
import { team } from './team.ts';
import { turning } from './turning.ts';
import { weighing } from './weighing.ts';
import { writing } from './writing.ts';

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
  ...pointing,
  ...keys,
  ...examples,
  ...hours,
  ...health,
  ...editor,
  ...lint,
  ...learning,
  ...desk,
  ...duty,
  ...handover,
  ...ladder,
  ...radar,
  ...record,
  ...replay,
  ...sync,
  ...team,
  ...alerts,
  ...turning,
  ...shield,
  ...drills,
  ...first,
  ...help,
  ...weighing,
  ...writing,
  ...customer,
  ...crew,
  ...fix,
  ...others,
  ...spread,
  ...outcome,
  ...mortem,
  ...concessions,
  ...impact,
  ...knowledge,
  ...scripts,
  ...programme,
  ...promises,
  ...review,
  ...report,
  ...archive,
  ...privacy,
  ...process,
  ...intake,
  ...roles,
  ...admin,
};
