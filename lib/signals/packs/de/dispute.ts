import type { Pattern } from '../../pattern.ts';
import { ASKS, de } from './words.ts';

const NO_DISPUTE = `${ASKS}|‹(?:mein fehler|meine schuld|tut mir leid|sorry|entschuldig\\p{L}*|vielleicht liege ich|ich glaube|wenn ich mich nicht irre|danke)›`;

/** German: argues with what the representative or the company said (R25). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match: de`‹(?:stimmt|stimmen|trifft|treffen) (?:so |einfach |schlicht |doch |überhaupt |gar |ganz |definitiv |hinten und vorne |leider |schlichtweg |absolut |aber )*nicht(?: zu)?›(?! mit)|‹(?:entspricht|entsprechen) …nicht …(?:wahrheit|tatsachen|realität|vereinbar|abgemacht|abgesprochen|versprochen)|‹(?:ist|sind|war|waren|isch) (?:schlicht |schlichtweg |einfach |definitiv |nachweislich |komplett |völlig |eindeutig |nachweisbar |leider |aber |doch |ganz )*(?:falsch|unwahr|gelogen|erlogen|unrichtig|erfunden|fehlerhaft|nicht (?:richtig|korrekt|wahr|zutreffend|rechtens)|unzutreffend|unsinn|quatsch|blödsinn|eine lüge)›(?! (?:geschrieben|verstanden|angeschlossen|eingestellt|verbunden|formatiert|sortiert))|‹(?:irren sie|irrst du|irrt ihr|da täuschen sie|täuschen sie) sich|‹(?:sie|da|hier|du|ihr) (?:irren|irrst|irrt|täuschen|täuscht)›|‹(?:liegen|liegt|liegst) (?:sie |ihr |du )?(?:da |hier |völlig |komplett |leider )*(?:falsch|daneben)›|‹(?:glatt|dreist|schlicht|frech) gelogen›|‹stimmt nicht›`,
    unless: de`${NO_DISPUTE}`,
  },
  {
    rule: 'dispute/contest',
    strength: 'explicit',
    match: de`‹(?:lege|legen|leg|erhebe|erheben|einlegen)› …‹(?:widerspruch|einspruch|einwand|protest)|‹(?:widerspruch|einspruch) (?:ein|gegen)›|‹(?:widerspreche|widersprechen wir|bestreite|bestreiten wir|wir bestreiten|wir beanstanden|beanstande|reklamiere ich die|wir reklamieren die|fechte|anfechten|wir widersprechen)›|‹weise (?:ich |wir )?…‹(?:zurück|von mir|von uns)›|‹(?:nicht|keinesfalls|keineswegs|niemals|nie|ganz und gar nicht) ·(?:einverstanden|gerechtfertigt|nachvollziehbar|berechtigt|rechtens|zulässig)›|‹(?:unberechtigt\p{L}*|ungerechtfertigt\p{L}*|zu unrecht|unrechtmäßig\p{L}*|haltlos\p{L}*)›|‹(?:akzeptiere|akzeptieren|anerkenne|erkenne|toleriere)› …‹nicht(?: an)?›|‹(?:nicht|keinesfalls|niemals) (?:so |einfach )?(?:akzeptieren|anerkennen|hinnehmen|gelten lassen)›|‹sehe? ich ·anders›|‹anderer (?:meinung|ansicht|auffassung)›|‹(?:nehme|nehmen) ich ·nicht hin›`,
    unless: de`${ASKS}|‹cookie|‹gegen werbung›|‹zu ·akzeptieren|‹(?:zahlungsart|karte)`,
  },
  {
    rule: 'dispute/you-said',
    strength: 'explicit',
    match: de`‹(?:sie|ihr|du|kolleg\p{L}+|mitarbeiter(?:in)?|verkäufer(?:in)?|berater(?:in)?|techniker|mir|uns|man|wurde mir|wurde uns|hotline)› …‹(?:zugesichert|zugesagt|versprochen|versichert|garantiert|bestätigt|gesagt|behauptet)›(?=[^.!?]{0,60}(?:ander|gegenteil|nichts|nie|nicht|kostenlos|gratis|rabatt|prozent|euro|€|chf|erstatt|gutschrift|ausdrücklich|schriftlich|\P{L}*$))(?!,? (?:er|sie|dass (?:er|sie|man|jemand)) …(?:anruf|meld|zurückr))|‹(?:das|genau das)? ?gegenteil (?:gesagt|zugesichert|behauptet|versprochen|dessen|steht)|‹(?:so|anders|etwas (?:ganz )?anderes|ganz anders|was anderes|das) (?:war |wurde |ist |haben wir )?(?:das )?(?:nicht |anders |nie |so nicht )?(?:vereinbart|abgemacht|ausgemacht|besprochen|abgesprochen)›|‹(?:vereinbart|abgemacht|ausgemacht) (?:war|waren|hatten wir)›|‹(?:sie|ihr) (?:behaupten|behauptet|unterstell\p{L}+)›|‹ihre behauptung|‹unterstell(?:ung|en sie|t ihr)|‹entgegen (?:ihrer|ihren|eurer) (?:darstellung|behauptung|aussage|angabe)|‹(?:widersprechen|widersprecht) (?:sie )?(?:sich|euch)|‹angeblich (?:hab|habe|soll|hätte)`,
    unless: de`${NO_DISPUTE}|^\P{L}*(?:wie|so wie) (?:versprochen|besprochen|vereinbart|zugesagt)|‹(?:rückruf|zurückzurufen|zurückgerufen|anrufen|angerufen|melden)›`,
  },
  {
    rule: 'dispute/never-did',
    strength: 'explicit',
    match: de`‹(?:ich|wir|dem|das|so etwas)› …‹(?:nie|niemals|nicht|nöd|ned|nie und nimmer|zu keinem zeitpunkt)› (?:\p{L}+ ){0,4}(?:zugestimmt|abgeschlossen|unterschrieben|bestellt|bstellt|beauftragt|autorisiert|genehmigt|gebucht|verbraucht|gekauft|verursacht|beschädigt|akzeptiert|eingewilligt|getätigt|angemeldet|verlangt|erhalten|bekommen)›(?=[^?]*$)|‹(?:nicht|nicht von) (?:ich|wir|mir|uns) …(?:beschädigt|verursacht|kaputt|schuld)|‹(?:nicht von (?:mir|uns)|nicht mein fehler,? sondern)|‹nie geklingelt|‹kein paket (?:bekommen|erhalten),? (?:auch wenn|obwohl)|‹(?:habe|hab|haben) ·sehr wohl›|‹schulde ihnen|‹(?:zahle|zahlen|bezahle) ich (?:nicht|sicher nicht|garantiert nicht|keinesfalls)|‹(?:hab|habe|haben) (?:ich |wir )?(?:doch )?(?:alles )?(?:schon|bereits|längst|nachweislich|fristgerecht|pünktlich|rechtzeitig) ·(?:bezahlt|überwiesen|gezahlt|gekündigt|zurückgeschickt|zurückgegeben|beglichen)›(?=[^?]*(?:beleg|quittung|stimmt|trotz|nachweis|kontoauszug|entgegen|obwohl|dennoch|und zwar))|^\P{L}*(?:doch|nein|falsch),›…‹(?:ich|wir|habe|haben|ist|stimmt)›`,
    unless: de`${ASKS}|‹noch nie (?:etwas |was )?(?:bei ihnen |bei euch )?(?:bestellt|gekauft)|‹(?:antwort|rückmeldung|rückruf|danke)›|‹zu viel überwiesen|‹stimmt nicht mit`,
  },
  {
    rule: 'dispute/your-fault',
    strength: 'explicit',
    match: de`‹fehler› ·(?:liegt|lag|liegen) ·(?:bei ihnen|bei euch|auf ihrer seite|an ihnen|an euch)|‹(?:ihr|euer) (?:fehler|verschulden|versäumnis|problem)›(?=[^?]*(?:nicht (?:mein|unser)|\P{L}*$))|‹(?:ist|war|sind) (?:doch |aber |definitiv |eindeutig )?nicht (?:mein|unser|meine|unsere) (?:fehler|schuld|problem|verschulden)|‹nicht (?:dafür |hierfür )?(?:verantwortlich|haftbar|schuld)›|‹(?:dafür|hierfür) (?:bin|sind|hafte) (?:ich|wir) nicht|‹(?:laut|gemäß|nach) (?:ihren|ihrer|ihrem|euren|eurer|eurem)(?: eigenen)? (?:agb|mail|e-mail|website|webseite|vertrag|bestätigung|angebot|bedingungen|homepage|preisliste|auftragsbestätigung|schreiben)|‹(?:steht|stand|heißt es) (?:\p{L}+ ){0,2}(?:etwas (?:ganz )?anderes|das gegenteil|was anderes|schwarz auf weiß)|‹stand(?:en)? (?:\p{L}+ )?\d+ (?:euro|€|franken|chf|prozent)|‹kann (?:gar |ja |doch |schlicht |überhaupt |einfach )*nicht (?:sein|stimmen)›(?! dass)|^\P{L}*unmöglich,|‹(?:zu viel|doppelt|zu unrecht|den falschen betrag|falsch) (?:berechnet|abgebucht|verrechnet|abgerechnet|kassiert)›(?=[^?]*$)|‹(?:hat|haben) ·(?:das|es) ·(?:kaputt ?gemacht|beschädigt|verursacht),? nicht (?:ich|wir)|‹(?:erzählen sie|erzähl|erzählt) (?:mir|uns) (?:nichts|keine|doch nicht)|‹von anfang an (?:defekt|kaputt|fehlerhaft)|‹steht mir (?:\p{L}+ ){0,3}zu›`,
    unless: de`${ASKS}|‹(?:mein fehler|ich glaube|vielleicht|sorry)›`,
  },
  {
    rule: 'dispute/evidence-against',
    strength: 'explicit',
    match: de`‹schwarz auf weiß›|‹(?:behaupten sie|behauptet ihr|behaupten|schutzbehauptung|gegenteil behauptet|gegenteil behaupten)›|‹(?:frei erfunden|aus den fingern gesogen|aus der luft gegriffen|an den haaren|ammenmärchen|märchen erzähl\p{L}*|ein märchen)›|‹(?:das genaue gegenteil|genau das gegenteil|exakt das gegenteil|keine rede sein)›|‹(?:nicht haltbar|rechnerisch falsch|hinten und vorn\p{L}* nicht|nie vereinbart|nie ausgemacht|nie abgesprochen|nicht vereinbart)›|‹(?:sie|ihr) (?:schreibt|schreiben|sagt|sagen|meint|meinen|behauptet)(?: \p{L}+){0,3},? (?:das|es|der fehler|die|der) (?:sei|liegt|läge|wäre|ist|seien)›|‹(?:zahle?|bezahle?) ich (?:\p{L}+ ){0,3}(?:sicher|bestimmt|garantiert|ganz sicher|nicht im leben) (?:nicht|nie)|‹(?:zahl|zahle|bezahle) ich (?:dafür |das )?(?:sicher |bestimmt |garantiert )*nicht›|‹(?:schon vorher|vorher schon|von anfang an) (?:\p{L}+ )?(?:da|drauf|so|kaputt|defekt|zerkratzt)›|‹sehr wohl (?:ein|eine|einen|so|da|bezahlt|gekündigt|geliefert)›|‹(?:steht|stand) (?:\p{L}+ ){0,2}in (?:eurer|ihrer|eurem|ihrem) (?:eigenen )?(?:\p{L}+)|‹in (?:eurem|ihrem) eigenen›|‹(?:laut|gemäß) (?:quittung|police|plan|cmr|vertrag|protokoll|beleg|kontoauszug|prospekt|fahrtenbuch|kassenzettel|lieferschein|zähler)›|‹(?:liegt|läge|lag) (?:an (?:meinem|unserem|unserer|meiner)|es an (?:meinem|unserem|unserer|meiner)) (?:\p{L}+ ){0,2}(?:quatsch|unsinn|blödsinn|humbug|nicht)|‹(?:ist|sind) (?:quatsch|humbug|blödsinn|mumpitz|nonsens|käse|unsinn)›|‹(?:gutachter|prüfer|sachbearbeiter|techniker|fahrer) hat (?:\p{L}+ ){0,4}nie (?:gesehen|angeschaut|geprüft)|‹(?:müssen sie|müsst ihr) mir (?:\p{L}+ )?(?:zeigen|erklären|beweisen)›|‹dann erklär(?:t|en sie)? mir (?:bitte |mal )*(?:warum|wieso|wie)|‹wer von uns (?:beiden )?(?:kann|hat|irrt)|‹(?:sind|war|waren) nicht von mir›|‹(?:nicht|keine) (?:gecheatet|geschummelt|betrogen|gelogen|überzogen|manipuliert)›|‹(?:in der|auf der) (?:abrechnung|rechnung|betriebskostenabrechnung) (?:\p{L}+ ){0,3}(?:zweimal|doppelt)|‹zahlen wir (?:\p{L}+ ){0,3}zweimal›`,
    unless: de`${NO_DISPUTE}`,
  },
];
