import type { Concessions } from './parts/concessions.ts';
import type { Crew } from './parts/crew.ts';
import type { Customer } from './parts/customer.ts';
import type { Fix } from './parts/fix.ts';
import type { Hold } from './parts/hold.ts';
import type { Impact } from './parts/impact.ts';
import type { Intake } from './parts/intake.ts';
import type { Knowledge } from './parts/knowledge.ts';
import type { Mortem } from './parts/mortem.ts';
import type { Others } from './parts/others.ts';
import type { Outcome } from './parts/outcome.ts';
import type { Presence } from './parts/presence.ts';
import type { Risks } from './parts/risks.ts';
import type { CaseSponsorship } from './parts/sponsorship.ts';
import type { Spread } from './parts/spread.ts';
import type { Weighing } from './parts/weighing.ts';

/** What a case knows beyond its opening, part by part. A part is missing until something was said of it. */
export interface CaseParts {
  sponsorship?: CaseSponsorship;
  knowledge?: Knowledge;
  mortem?: Mortem;
  concessions?: Concessions;
  impact?: Impact;
  risks?: Risks;
  intake?: Intake;
  weighing?: Weighing;
  fix?: Fix;
  others?: Others;
  spread?: Spread;
  outcome?: Outcome;
  customer?: Customer;
  crew?: Crew;
  presence?: Presence;
  hold?: Hold;
}
