import type { Mail } from './mail.ts';
import { de } from './mails/de.ts';
import { en } from './mails/en.ts';
import { es } from './mails/es.ts';
import { et } from './mails/et.ts';
import { fi } from './mails/fi.ts';
import { fr } from './mails/fr.ts';
import { general } from './mails/general.ts';
import { id } from './mails/id.ts';
import { ja } from './mails/ja.ts';
import { pt } from './mails/pt.ts';
import { sv } from './mails/sv.ts';
import { zh } from './mails/zh.ts';

/** Mails by the language of the program that sent them. */
export const mailsByLanguage: Readonly<Record<string, readonly Mail[]>> = {
  en,
  fi,
  et,
  de,
  fr,
  es,
  pt,
  sv,
  zh,
  ja,
  id,
};

/** All mails: what must be found as own, and the whole text. */
export const mails: readonly Mail[] = [...general, ...Object.values(mailsByLanguage).flat()];
