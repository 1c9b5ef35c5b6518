import type { Pattern } from '../../pattern.ts';
import { de } from './words.ts';

const OVER =
  '(?:chef(?:in)?|vorgesetzte[nr]?|teamleit\\p{L}*|leitung|leiter(?:in)?|abteilungsleit\\p{L}*|geschäftsleitung|geschäftsführung|management|manager(?:in)?|supervisor|finanz\\p{L}*|buchhaltung|rechtsabteilung|direktion|vorstand|oben|filialleit\\p{L}*|controlling|compliance|einkauf|hr|zentrale)';

/** German, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/said',
    strength: 'explicit',
    match: de`‹(?:darf|dürfen|kann|können) (?:ich |wir )?(?:das |ihnen |es |leider |hier |dies |so |selbst |dazu |alleine? |persönlich |keine \p{L}+ )*(?:nicht|nichts|keine?n?|nicht selbst|nicht alleine?)› (?:\p{L}+ ){0,4}(?:entscheiden|zusagen|genehmigen|freigeben|gewähren|versprechen|erlassen|erstatten|bewilligen|gutschreiben|ändern|anbieten|zusichern)›|‹(?:brauche|brauchen|benötige|benötigen|warte|warten|hole|holen|einholen|fehlt|um|ohne|braucht|bedarf|erfordert|ausstehend\p{L}*|angefragt|abwarten)› …‹(?:freigabe|genehmigung|zustimmung|okay|ok|go|grünes licht|bewilligung|einverständnis|unterschrift|sign-?off|zusage)›|‹(?:freigabe|genehmigung|zustimmung|bewilligung|okay|unterschrift|ok|go) (?:von|der|des|durch|meine[rs]|unsere[rs]|vom|bei|steht|fehlt|ausstehend|angefragt)›(?=[^?]*(?:${OVER}|aus|fehlt|noch|warte|brauch|angefragt))|‹(?:von|mit|bei) (?:meine[mrn]?|unsere[mrn]?|der|dem)? ?${OVER}› (?:\p{L}+ )?(?:genehmig|freigeb|freigegeb|absegn|abgesegnet|abzeichn|abnick|entschieden|angefragt|bewillig)\p{L}*|‹(?:nicht|keine|kein|keinerlei) (?:\p{L}+ )?(?:befugt|befugnis\p{L}*|ermächtigt|berechtigt|autorisiert|berechtigung\p{L}*|entscheidungsbefugnis\p{L}*|vollmacht|bevollmächtigt|spielraum|kompetenz|entscheidungsspielraum)›|‹(?:fehlt|fehlen) (?:mir|uns) (?:\p{L}+ )?(?:berechtigung\p{L}*|befugnis\p{L}*|rechte|kompetenz\p{L}*|vollmacht)|‹(?:übersteigt|überschreitet|außerhalb|über) (?:\p{L}+ ){0,2}(?:meine[rsn]?|unsere[rsn]?|mein) (?:\p{L}+ )?(?:kompetenz\p{L}*|befugnis\p{L}*|limit\p{L}*|rahmen\p{L}*|grenze|zuständigkeit)›|‹nicht in meiner (?:macht|hand|kompetenz|zuständigkeit)|‹(?:entscheidung|entscheiden|entscheidet|entschieden)› …‹${OVER}›|‹${OVER}› …‹(?:entscheid\p{L}*|entschieden|genehmig\p{L}*|freigeb\p{L}*|freigabe|absegn\p{L}*|unterschreib\p{L}*|zustimm\p{L}*|aufheben)›|‹(?:kann|könnte|könnt) (?:das )?(?:jemand|wer|bitte jemand|ihr) …‹(?:freigeb\p{L}*|genehmig\p{L}*|absegn\p{L}*|bewillig\p{L}*)›|‹hände gebunden›|‹nur (?:der|die|ein|eine) (?:\p{L}+ )?${OVER}`,
    unless: de`‹(?:ihr|ihre|ihren|euer) (?:vorgesetz|freigabe|genehmig|chef|zustimm|unterschrift|einverst)\p{L}*|‹(?:wurde|ist|sind|wurden) (?:\p{L}+ )?(?:genehmigt|freigegeben|erteilt|bewilligt)|‹sie (?:können|dürfen|brauchen)›`,
  },
];
