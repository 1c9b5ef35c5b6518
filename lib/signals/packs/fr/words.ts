import { speller } from '../spell.ts';

/** French, typed with or without accents. */
export const fr = speller({
  é: '[ée]',
  è: '[èe]',
  ê: '[êe]',
  ë: '[ëe]',
  à: '[àa]',
  â: '[âa]',
  î: '[îi]',
  ï: '[ïi]',
  ô: '[ôo]',
  û: '[ûu]',
  ù: '[ùu]',
  ç: '[çc]',
  œ: '(?:œ|oe)',
});

/** It is: as written, as said, and as typed in haste. */
export const IT_IS = "(?:c'?est|c est|c'?était|ça (?:devient|reste)|c)";

/** Asked how, where, whether: not said. */
export const ASKS =
  "^\\P{L}*(?:(?:et|mais|bonjour|alors|donc),? )?(?:comment|où|quand|quels?|quelles?|puis-je|peut-on|pouvez-vous|pourriez-vous|pourrais-je|est-ce (?:que (?:je|d'autres|vous)|possible|exact|vrai|légal)|est-il|y a-t-il d'autres|dois-je|faut-il (?!que je)|combien coûte|combien d'utilisateurs|avez-vous (?!enfin|seulement)|que (?:faire|dois)|ai-je|qui est responsable)(?!\\p{L})[^.!]{0,160}\\?";

/** Numbers from two on, as words or figures. */
export const MANY =
  '(?:\\d{1,4}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|cent|plusieurs|des)';

/** Superiors of whoever is written to. */
export const BOSS =
  "(?:responsables?(?: (?:de|du|des|d') ?(?:la |l')?(?:boutique|magasin|service|agence|clientèle|secteur|site|équipe|centre|plateau|dossier|sav|hôtel|restaurant|restauration|région))?(?! (?:de|du|des|d'|en|légal|civil|si|pour))|(?<=(?:votre|vos|ton|tes|un|une|le|au|son|sa|leur|aux|d'un|des) )supérieure?s?(?: hiérarchiques?)?|hiérarchie|chef(?:fe)?s?(?: de (?:service|rayon|projet|équipe|agence|département|secteur))?|patron(?:ne)?|boss|manager|manageur|gérante?|directeur(?:s)?|directrice|(?<!(?:en|bonne|mauvaise|même|changement de) )direction(?! (?:de|du) (?!l'entreprise|la société|magasin|groupe|l'agence|la banque))|pdg|p\\.?-?d\\.?-?g|ceo|superviseure?s?|superviseuse|un cadre(?! (?:de|du|photo))|d'un cadre(?! (?:de|du|photo))|cadre dirigeant|encadrement|(?<=(?:votre|vos|le|la|ton|au) )présidente?|n ?\\+ ?1|haut placé|hauts? responsables?|team ?leader|contremaître|conseil d'administration)";
