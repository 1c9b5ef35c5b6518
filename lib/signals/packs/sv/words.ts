/** Swedish: families of words that several kinds are built from, written for `loosely`. */

/** Whoever is above an agent. */
export const BOSS =
  '(?:chef(?:en|er|erna)?|\\p{L}+chef(?:en|er)?|överordnade?|ansvarige?a?|förman(?:nen)?|arbetsledar(?:e|en)|teamledar(?:e|en)|gruppledar(?:e|en)|ledning(?:en)?|\\p{L}+ledning(?:en)?|vd(?:n|:n)?|direktör(?:en)?|ägar(?:e|en)|styrelse(?:n)?|handläggare med befogenhet)';

/** Asks how, or is glad: no threat. */
export const KIND =
  '(?:hur (?:skriver|kopplar|svarar|gör|anmäler|stoppar|säger|tar)|tack|toppen|jättebra|fantastisk~|underbar~|strålande|fem stjärnor|5 stjärnor|positiv~|fina recensioner|bra service|älskar (?:er|det|den|märket)|jättenöjd|rekommenderar er till alla)';
