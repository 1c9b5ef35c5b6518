import { speller } from '../spell.ts';

/** German, typed with umlauts, with "ae" for "ä", or without; Swiss "ss". */
export const de = speller({ ä: '[äa]e?', ö: '[öo]e?', ü: '[üu]e?', ß: '(?:ß|ss?)' });

/** Said of oneself: I, we. */
export const WE = '(?:ich|wir|i|mir)';

/** Numbers from two on, as words or figures. */
export const MANY =
  '(?:\\d{1,4}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|etliche|mehrere|einige|viele|zig|hunderte|dutzende)';

/** Asked how, where, whether: not said. */
export const ASKS =
  '^\\P{L}*(?:(?:und|aber|also|hallo|guten tag),? )?(?:wie|wo|woher|wann|welche[rsmn]?|was kostet|kann|können|könnte|könnten|darf|dürfte|muss|gibt es|ist es (?:möglich|richtig))›[^.!]{0,160}\\?';

/** Well meant: praise beside a word that is else a hot one. */
export const GLAD =
  '(?:danke|vielen dank|begeistert|zufrieden|super gelaufen|super geklappt|toll|klasse|prima|freue|liebe[tn]?|lob(?:en)?|gratuliere|empfehle (?:sie|euch) (?:gern|weiter)|gerne? weiter)';

/** Superiors of whoever is written to. */
export const BOSS =
  '(?:vorgesetzte[rnms]?|chef(?:in|s|etage)?|boss|manager(?:in|s)?|management|supervisor(?:in|s)?|teamleit(?:er|erin|ung)|teamlead|abteilungsleit(?:er|erin|ung)|filialleit(?:er|erin|ung)|marktleit(?:er|erin|ung)|schichtleit(?:er|erin|ung)|gruppenleit(?:er|erin|ung)|bereichsleit(?:er|erin|ung)|serviceleit(?:er|erin|ung)|betriebsleit(?:er|erin|ung)|bauleit(?:er|erin|ung)|hausleitung|standortleit(?:er|erin|ung)|regionalleit(?:er|erin|ung)|kundendienstleit(?:er|erin|ung)|werkstattleit(?:er|erin|ung)|restaurantleit(?:er|erin|ung)|(?<=(?:ihrer|ihre|eurer|eure|aus der|von der|fall der) )leitung|leitungsebene|geschäftsführ(?:er|erin|ung)|geschäftsleit(?:er|erin|ung)|führungskraft|führungsebene|führungskräfte|vorstand|vorstandsvorsitzende[rn]?|vorstandsmitglied|ceo|direktor(?:in|ium)?|direktion|hoteldirektor|(?<=(?:ihr|ihren|ihrem|ihre|der|den|dem) )inhaber(?:in)?(?! (?:des|der|dieses))|verantwortliche[rnm]?|zuständige[rnm]? leit\\p{L}+|rektor(?:in)?|schulleit(?:er|erin|ung)|oberarzt|oberärztin|chefarzt|verwaltungsrat|aufsichtsrat)';
