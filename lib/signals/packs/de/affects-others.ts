import type { Pattern } from '../../pattern.ts';
import { ASKS, de, MANY } from './words.ts';

const WELL = `${ASKS}|^\\P{L}*(?:haben|hat|ist|sind) (?:andere|auch andere|noch jemand)|‹(?:zufrieden|bedankt|dankt|liebt|lieben|freu\\p{L}*|herum|möchte|empfohlen|super|prima|danke|grüßt|welcher tarif|möchten|nur bei mir|nur mein|bei den kollegen geht|allein bei mir|begeistert|einladen|wir sind \\d+ mitarbeiter,|finden die)›`;

const GROUP =
  '(?:büro|firma|team|abteilung|unternehmen|betrieb|belegschaft|haus|wohnhaus|straße|dorf|ort|viertel|stadt|schule|klasse|praxis|klinik|kanzlei|organisation|verein|familie|bus|zug|etage|stockwerk|siedlung|gemeinde|uni|institut|filiale|standort|wg|werk|gebäude|region|bezirk|abteil|kita|station|heim|nachbarschaft|verwaltung|mannschaft|redaktion)';

const PEOPLE =
  '(?:mitarbeiter(?:innen|n)?|kolleg(?:en|innen)|kunden|kundinnen|nutzer(?:n)?|user(?:n)?|anwender(?:n)?|benutzer|schüler(?:innen|n)?|studierende[n]?|studenten|patienten|gäste[n]?|mitglieder(?:n)?|eltern|bewohner(?:n)?|mieter(?:n)?|parteien|filialen|standorte[n]?|arbeitsplätze|außendienstler|fahrgäste|passagiere|leute[n]?|haushalte|nachbarn|mandanten|klienten|teilnehmer(?:n)?|abteilungen|geräte|kassen|angestellte[n]?|lehrer|fahrer|familien|spieler|händler|kinder|abonnenten|personen|menschen|betroffene)';

const HIT =
  '(?:betroffen|ohne (?:\\p{L}+ )?(?:internet|strom|netz|zugang|wasser|empfang|e-?mails?|gehalt|heizung|telefon|fahrer|tarif|warmes)|(?:kann|können|konnten|kommen?|haben|hat|funktioniert|geht) (?:\\p{L}+ ){0,5}(?:nicht|kein(?:e|en)?)|nicht (?:mehr )?(?:einloggen|anmelden|arbeiten|nutzen|zahlen|bezahlen|bestellen|drucken|zugreifen|rein|weiter|auf)|kein(?:e|en)? (?:internet|strom|netz|zugang|wasser|empfang|gehalt|heizung|verbindung)|ausgefallen|gesperrt|ausgesperrt|beschwer\\p{L}*|melde[nt]|berichten|warten|wartet|klag(?:en|t)|offline|lahm|gestrandet|aussteigen|gleiche[nrsm]?|selbe[nrsm]?|dasselbe|derselbe|dieselbe|denselben|fehler|problem|ausfall|ebenfalls|genauso|verunsichert|sauer|hängen|stecken|leeren|kaputt|störung|fehlermeldung|falsche|sitzen|stand)';

/** German: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/whole-group',
    aspect: 'many',
    strength: 'explicit',
    match: de`‹(?:ganze[nrsm]?|gesamte[nrsm]?|komplette[nrsm]?|halbe[nrsm]?|halb)› (?:\p{L}+ )?(?:${GROUP}|wien|berlin|zürich|hamburg|bern|münchen)› …‹${HIT}›|‹(?:im|in der|in da|bei uns im|bei uns in der|bei uns in da|in unserer|in unserem) (?:ganzen |gesamten )?${GROUP} …‹(?:alle[n]?|olle|keiner|niemand|keinem|acht|jeder)›|‹(?:keiner|niemand|kein einziger|keine einzige) (?:von uns|bei uns|im (?:büro|team|haus|betrieb)|in (?:der|unserer|unserem)|unserer|mehr im) ·|‹(?:keiner|niemand) (?:kann|kommt) (?:sich |hier |rein|ins|mehr)`,
    unless: de`${WELL}`,
  },
  {
    rule: 'affects-others/many-people',
    aspect: 'many',
    strength: 'explicit',
    match: de`‹(?:alle[nr]?|sämtliche[nr]?|viele[nr]?|zahlreiche[nr]?|dutzende[n]?|hunderte[n]?|tausende[n]?|mehrere[n]?|etliche[n]?|unsere[nr]?|andere[nr]?|weitere[n]?|${MANY}|fünfzig|hundert|halbe)› (?:\p{L}+ |\d+ ){0,2}${PEOPLE}› …‹${HIT}›|‹(?:betrifft|betreffen|trifft|betroffen sind|melden|rufen|berichten)› …‹(?:alle[nr]?|sämtliche[n]?|mehrere|viele[nr]?|zahlreiche|unsere[n]?|andere|weitere|${MANY}|tausende|hunderte)› (?:\p{L}+ |\d+ ){0,2}${PEOPLE}›|‹(?:alle|alli|olle) (?:hier|im team|im haus|im büro|bei uns|in (?:der|meiner)) …‹(?:problem|fehler|gleiche|betroffen|nicht|ohne)|‹(?:haben|hot'?s|hats) (?:das |es |hier )?(?:\p{L}+ )?(?:alle|olle|keiner)\P{L}*$|‹melde[nt] (?:das )?(?:gerade )?(?:tausende|hunderte|dutzende)›|‹wir (?:alle )?(?:\p{L}+ ){0,5}(?:sind|sitzen) (?:\p{L}+ )?(?:betroffen|zu (?:zwölft|viert|fünft|sechst|acht|zehnt))|‹(?:berichten|melden) …‹(?:dutzende|tausende|hunderte|viele|andere)›|‹wir alle ·`,
    unless: de`${WELL}`,
  },
  {
    rule: 'affects-others/others-too',
    aspect: 'some',
    strength: 'tone',
    match: de`‹(?:nicht (?:nur |allein )(?:mich|bei mir|mir|ich)|nicht (?:der einzige|die einzige|das einzige|die einzigen|alleine? mit (?:dem|diesem)))›|‹(?:auch|ebenso) (?:die |unsere |bei meiner |bei (?:den |meinen |unseren )?|andere[n]? |viele )*(?:nachbar\p{L}*|kolleg\p{L}*|kunden|nutzer|schwester|bruder|freund\p{L}*|mandanten|andere|mieter|anderen)›|‹(?:meine[nrm]?|unsere[nrm]?|den|die|mein|bei) (?:meinen |meiner |den )?(?:nachbar\p{L}*|kolleg\p{L}*|freund\p{L}*|schwester|bruder|eltern|bekannte[n]?|mutter|schwager) …‹(?:dasselbe|gleiche[nrs]?|selbe[n]?|auch|genauso|ebenfalls|ebenso)›|‹(?:anderen?|vielen|ganz vielen|denen|leute[n]?)› (?:\p{L}+ ){0,4}(?:genauso|auch so|so|ähnlich|auch passiert|das gleiche)›|‹geht (?:es )?(?:ganz )?vielen so|‹(?:haben|hat) (?:\p{L}+ ){0,4}(?:viele|andere)(?: andere| kunden)?›|‹kenne (?:\p{L}+ ){0,3}(?:leute|andere|nachbarn|kunden)`,
    unless: de`${WELL}|‹(?:nicht nur|sondern auch) …(?:schnell|gut|freundlich|günstig)`,
  },
  {
    rule: 'affects-others/so-many',
    aspect: 'many',
    strength: 'explicit',
    match: de`‹(?:sämtliche[rn]?|keine einzige|kein einziger|keiner der|alle) (?:\d+ |\p{L}+ ){0,2}(?:leute|menschen|personen|gäste|eltern|kinder|lehrkräfte|kolleg(?:en|innen)|mitarbeitenden?|mitarbeiter|passagiere|fahrgäste|parteien|familien?|schüler|patient(?:en|innen)|teilnehmer|trainer|spieler|bewohner|mieter|züchter|mandanten|kund(?:en|innen)|nutzer|zimmer[n]?|wohnungen|haushalte|betten|geräte|kassen|standorte|filialen|arbeitsplätze)› …‹(?:ausgesperrt|konnten?|können|kann|kommt|kommen|haben|hat|sieht|sehen|stehen|sitzen|betroffen|warten)›|‹(?:\d{2,4}|zwanzig|dreißig|vierzig|fünfzig|hundert|hunderte|dutzende) (?:\p{L}+ )?(?:leute|menschen|personen|gäste|eltern|kinder|lehrkräfte|kolleg(?:en|innen)|mitarbeitenden?|mitarbeiter|passagiere|fahrgäste|parteien|familien?|schüler|patient(?:en|innen)|teilnehmer|trainer|spieler|bewohner|mieter|züchter|mandanten|kund(?:en|innen)|nutzer|zimmer[n]?|wohnungen|haushalte|betten|geräte|kassen|standorte|filialen|arbeitsplätze) (?:\p{L}+ ){0,2}(?:stehen|sitzen|warten|saßen|liegen|starren|hängen|sind ohne|schlafen|frieren|(?:können|konnten|kommen) (?:\p{L}+ ){0,3}(?:nicht|kein\p{L}*))›|‹von den (?:\p{L}+|\d+) (?:leute|menschen|personen|gäste|eltern|kinder|lehrkräfte|kolleg(?:en|innen)|mitarbeitenden?|mitarbeiter|passagiere|fahrgäste|parteien|familien?|schüler|patient(?:en|innen)|teilnehmer|trainer|spieler|bewohner|mieter|züchter|mandanten|kund(?:en|innen)|nutzer|zimmer[n]?|wohnungen|haushalte|betten|geräte|kassen|standorte|filialen|arbeitsplätze) (?:kommt|kann|hat) (?:keiner|niemand|kein)|‹(?:forum|züchterforum|discord|reddit|community|twitter|allestörungen|downdetector|facebook-?gruppe|elterngruppe)› …‹(?:gemeldet|tobt|klagen|hängen|voll|dasselbe|hunderte|dutzende|viele|leute)›|‹(?:ganze[nrs]?|gesamte[nrs]?|halbe) (?:\p{L}+ )?(?:häuserblock|wohnblock|siedlung|block|kollegium|community|server|eu-?server|kurs|jahrgang|standort|talschaft|tal|landkreis|quartier|stiege|stockwerk|belegschaft|mannschaft|kita|schule|grätzel)› …‹(?:down|nichts|ohne|ertrinkt|tobt|nicht|kein\p{L}*|ausgefallen|betroffen|lahm|gesperrt|dunkel|wartet|steht|leidet|friert)›|‹(?:fünf|sechs|mehrere|sämtliche|zwei|drei|vier|alle|\d+) (?:\p{L}+ )?(?:betten|geräte|kassen|standorte|filialen|mandanten|konten|behandlungszimmer|maschinen) (?:\p{L}+ ){0,6}(?:ausgefallen|falsche?|defekt|kaputt|tot|betroffen|streiken)›|‹(?:erzählen|erzählt|berichten|berichtet|melden|klagen|sagen) (?:\p{L}+ ){0,3}(?:dasselbe|das gleiche|das selbe|ähnliches|genau das)›|‹wir sind (?:eine gruppe von |zu |insgesamt )?(?:\d+|\p{L}+) (?:\p{L}+ ){0,2}(?:und stehen|und warten|und sitzen|ohne|alle betroffen)›|‹das sind (?:\d+|\p{L}+) (?:leute|familien|haushalte|mitarbeiter|kunden)›|‹(?:sechs|fünf|vier|acht|zehn|zwölf|\d+) parteien›|‹bekommt niemand (?:sein|ihr) (?:geld|gehalt|lohn)›|‹flogen alle raus›|‹kein (?:kollegium|team|verein|betrieb|mensch) (?:im|in der|in) \p{L}+ kommt|‹(?:über|mehr als|mindestens|schon) (?:\d+|zehn|zwanzig|dreißig|hundert) (?:leute|personen|kunden|betroffene|mitglieder|familien)(?: \p{L}+){0,2} (?:gemeldet|betroffen|beschwert|ohne)|‹(?:gemeldet|betroffen),? bei denen›`,
    unless: de`${WELL}`,
  },
];
