import type { Pattern } from '../../pattern.ts';
import { BOSS, de } from './words.ts';

/** Bosses of ours, praise to pass on, software of that name, who only wants to know whom to ask. */
const NOT_THEIRS =
  '‹(?:mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?) (?:\\p{L}+ )?(?:vorgesetz|chef|boss|teamleit|abteilungsleit|geschäfts|vorstand|leiter|leitung|manager|filialleit|direktor|inhaber|verantwortlich|ceo|schulleit)|‹(?:passwort|projekt|account|task|datei|konto|download|key)[ -]?manager|‹(?:ich bin|wir sind) ·(?:der|die|leiter|geschäftsführ|inhaber)|‹(?:loben|lob|ausrichten|richten sie|weiterempfehl|bedankt|bedanken|dank|toll gemacht|rolle|rechteverwaltung|demo|menü|regeln?|einstellung|nicht gleich|gratulier\\p{L}*)›|‹(?:nicht|kein|keinen|keine) (?:\\p{L}+ )?(?:eskalier|eskalation|vorgesetz)|‹der leiter der›|‹(?:klingeln|wohnt|wohnen|büro liegt|büro ist)›';

/** German: asks for someone above the agent (R24), insists on upper management (R34). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match: de`‹${BOSS}› …‹(?:sprech\p{L}*|gesprochen|angeschrieben|anschreiben|red(?:en|e)|verbinden|verbunden|anrufen|zurückruf\p{L}*|meldet|melden|telefonieren|kontaktieren|eingeschaltet|einschalten|informier\p{L}*|schicken|kümmer[nt]|rückruf|haben|hinzuziehen|vorleg\p{L}*|vorgelegt|beschwer\p{L}*|weiterleit\p{L}*|wenden|antwortet|erfährt|hören|bekommt)›|‹(?:sprech\p{L}*|red(?:en|e)|gespräch|verbind\p{L}*|durchstell\p{L}*|verlang\p{L}*|besteh\p{L}*|forder\p{L}*|möchte|möcht|will|wü|wünsch\p{L}*|erwart\p{L}*|wend\p{L}*|leit(?:en|et|e)|leg(?:en|t|e)|stell(?:en|t)|hol(?:en|t)?|geb(?:en|t)|gib|schick(?:en|t)?|nenn(?:en|t)|setz(?:en|t)|bitte|bring(?:en|t)?|brauche|rückruf|beschwer\p{L}*|kontakt\p{L}*|schreib\p{L}*|angeschrieben|anschreiben|weiter|geht|gehört|landet|meld\p{L}*|stellungnahme|klärung|hätte|rufen|ruft)› …‹${BOSS}›`,
    unless: de`${NOT_THEIRS}|‹(?:vertrieb|buchhaltung|schulung)›`,
  },
  {
    rule: 'manager-demand/who-is',
    strength: 'explicit',
    match: de`‹(?:wer|wie heißt|wo (?:ist|sitzt|finde)|name(?:n)?|kontakt\p{L}*|nummer|telefonnummer|durchwahl|e-?mail\p{L}*) …‹(?:ihr|ihre[rsnm]?|dein|deine[rsnm]?|euer|eure[rsnm]?|der)› (?:\p{L}+ )?${BOSS}›|^\P{L}*(?:ihren?|deinen?|den|einen?)? ?${BOSS},?(?: bitte| jetzt| sofort| her)?\P{L}*(?:jetzt|sofort|bitte)?\P{L}*$|‹(?:ihr(?:e[nmr]?)?|dein(?:e[nmr]?)?|eure?[nmr]?) (?:direkte[nr]? |nächsthöhere[nr]? |unmittelbare[nr]? )?(?:vorgesetzte[rnm]?|chef(?:in)?|boss|teamleit\p{L}+|abteilungsleit\p{L}+)›(?! (?:ist|war|hat) …(?:nett|toll|gut))`,
    unless: de`${NOT_THEIRS}`,
  },
  {
    rule: 'manager-demand/someone-above',
    strength: 'explicit',
    match: de`‹(?:jemand(?:en|em)?|wen|wem|einen|leute|irgendwer|irgendjemand|person|menschen|an wen)›,? …(?:‹(?:etwas|was|wirklich was) zu (?:sagen|melden|entscheiden)›|‹(?:entscheid\p{L}*|entscheidungsbefug\p{L}*|befug\p{L}*|entscheidungsgewalt|höhere[nrms]?|über ihnen|über dir|weiter oben|von oben|aus der leitung|von der leitung|verantwortung (?:übernimmt|hat|trägt)|kompetenzen?)›)|‹(?:mit|über) ihnen …‹(?:nicht mehr|nicht länger|nicht weiter)›|‹(?:höhere[rn]?|oberste[rn]?) (?:stelle|ebene|instanz|position|stufe)|‹(?:nächst(?:e|en|höhere|höheren)) (?:ebene|instanz|stufe|level)|‹(?:ganz|weiter) (?:nach )?oben›…(?:beschwer|wend|melde|eskal|geh|besprech|\P{L}*$)|‹(?:eine|zwei) (?:etage|ebene|stufe)n? höher|‹leitungsebene|‹chefetage|‹chefsache›|‹über (?:sie|dich|ihren kollegen|ihre kollegin) ·beschwer|‹beschwer\p{L}* …‹über (?:sie|dich|ihr verhalten)›|‹(?:was zu melden|etwas zu melden|zuständigen? vorgesetz)`,
    unless: de`${NOT_THEIRS}|‹(?:kamera|foto|oben (?:rechts|links))›`,
  },
  {
    rule: 'manager-demand/escalate',
    strength: 'explicit',
    match: de`‹eskalier(?:en sie|t (?:das|es|den|wird)|e ich|en wir|t werden|t)›|‹(?:um|bitte|sofortige|verlange|fordere|wünsche|erwarte|interne|die)› ·eskalation›|‹eskalation (?:an|auf|zur|zum|bitte|in)›|‹(?:möchte|muss|will|soll|bitte|verlange|werde|hiermit) …eskalier`,
    unless: de`${NOT_THEIRS}|‹danke|‹(?:wie|wann|automatisch|ticketregel|workflow)›`,
  },
  {
    rule: 'manager-demand/who-decides',
    strength: 'explicit',
    match: de`‹wer (?:kann|darf|könnte) (?:denn |dann |bei (?:ihnen|euch) )*(?:etwas |was |das |hier )*(?:machen|entscheiden|ändern|bestimmen)›|‹wer (?:hat|trägt) (?:\p{L}+ ){0,3}(?:das sagen|die leitung|die verantwortung|zu sagen)›|‹(?:jemand|jemanden|jemandem|einen|irgendwen)(?: \p{L}+){0,4},? (?:der|die) (?:\p{L}+ ){0,3}(?:entscheid\p{L}*|etwas darf|befug\p{L}*|was zu sagen|das darf|kompetenz\p{L}*)|‹(?:eine|die nächste|nächste) (?:etage|stufe|ebene) (?:höher|darüber|weiter oben)|‹die stufe darüber›|‹mit mehr (?:befugnissen|kompetenz(?:en)?|entscheidungs\p{L}*)›|‹(?:inhaber(?:in)?|chef(?:in)?|prokurist(?:in)?|bürgermeister(?:in)?|niederlassungsleiter(?:in)?|filialleit\p{L}+|teamlead|vorgesetzte[rn]?|marktleiter(?:in)?|geschäftsführer(?:in)?|bereichsleit\p{L}+|verantwortliche[rn]?) (?:\p{L}+ ){0,4}(?:soll|sollen|ruft|anrufen|zurück|dabei ist|in die augen|zu sprechen|bei mir)›|‹(?:verlange|fordere|erwarte|erwarten|wünsche|möchte|will) (?:\p{L}+ ){0,3}(?:gespräch|termin|rückruf|anruf) (?:mit|von|bei) (?:der|dem|ihrer|ihrem|eurer|eurem) (?:\p{L}+-?)?(?:bürgermeister\p{L}*|\p{L}*leitung|\p{L}*leiter\p{L}*|chef\p{L}*|geschäftsführ\p{L}*|vorstand|direkt\p{L}+|stadträt\p{L}*|präsident\p{L}*)›|‹(?:ruft|rufe|rufen) mich (?:\p{L}+ )?(?:prokurist|chef|chefin|inhaber|leiter|vorgesetzter)|‹(?:bei|vor|an) (?:ihrem|eurem|den) (?:vorstand|aufsichtsrat)›|‹jemand aus (?:der|ihrer|eurer) (?:leitung|führung|chefetage|direktion)|‹(?:einen )?erwachsenen ans telefon›|‹(?:geben|gebt|holen|holt|stellen) (?:sie )?(?:mir|uns|mich) (?:bitte |mal |jetzt )*(?:die |den |zur |zum )?(?:\p{L}*leitung|\p{L}*leiter(?:in)?|chef(?:in)?)›|‹ihr(?:em|en)? (?:herrn|frau) chef\p{L}*›`,
    unless: de`${NOT_THEIRS}`,
  },
];
