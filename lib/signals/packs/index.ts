import type { Pack } from '../pattern.ts';
import * as deCalm from './de/calm.ts';
import { pack as de } from './de/index.ts';
import * as enCalm from './en/calm.ts';
import { pack as en } from './en/index.ts';
import * as esCalm from './es/calm.ts';
import { pack as es } from './es/index.ts';
import * as etCalm from './et/calm.ts';
import { pack as et } from './et/index.ts';
import * as fiCalm from './fi/calm.ts';
import { pack as fi } from './fi/index.ts';
import * as frCalm from './fr/calm.ts';
import { pack as fr } from './fr/index.ts';
import * as idCalm from './id/calm.ts';
import { pack as id } from './id/index.ts';
import * as jaCalm from './ja/calm.ts';
import { pack as ja } from './ja/index.ts';
import * as ptCalm from './pt/calm.ts';
import { pack as pt } from './pt/index.ts';
import * as svCalm from './sv/calm.ts';
import { pack as sv } from './sv/index.ts';
import * as zhCalm from './zh/calm.ts';
import { pack as zh } from './zh/index.ts';

/** All that is known of one language: what is heard as a signal, and what as calm. */
export interface LanguagePack {
  pack: Pack;
  /** Thanks, apologies, praise. */
  calm: readonly RegExp[];
  /** Solved, works now: calm beside a question or a wish, too. */
  solved: readonly RegExp[];
  /** Questions without their mark, demands, hopes: a sentence with one of these is never calm. */
  asks: readonly RegExp[];
  /** "But …", "still not": with one of these a message is no sign of calm. */
  notYet?: readonly RegExp[];
}

/** Every language with a pack, by BCP 47 primary language. */
export const PACKS: Readonly<Record<string, LanguagePack>> = {
  en: { pack: en, ...enCalm },
  fi: { pack: fi, ...fiCalm },
  et: { pack: et, ...etCalm },
  zh: { pack: zh, ...zhCalm },
  id: { pack: id, ...idCalm },
  ja: { pack: ja, ...jaCalm },
  de: { pack: de, ...deCalm },
  fr: { pack: fr, ...frCalm },
  es: { pack: es, ...esCalm },
  pt: { pack: pt, ...ptCalm },
  sv: { pack: sv, ...svCalm },
};
