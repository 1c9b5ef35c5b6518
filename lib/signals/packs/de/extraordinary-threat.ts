import type { Pattern } from '../../pattern.ts';
import { ASKS, de } from './words.ts';

const HARMLESS = `${ASKS}|‹(?:abzuholen|abholen|habe ich von ihnen|von ihnen bekommen|schon bezahlt|bereits bezahlt|kein ultimatum|newsletter\\p{L}*|anmeldung|anderen tag|er hatte recht|hatte recht|termin kennen|danke|letzte frage|auf rechnung)›|^\\P{L}*(?:können|könnten|würden) (?:sie|wir)`;

/** German: ultimatum, money kept back, a visit, a formal complaint (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/last-warning',
    strength: 'explicit',
    match: de`‹(?:letzte|letzten|letzter|letztes|letschti|allerletzte[nrs]?|einzige) (?:\p{L}+ )?(?:warnung|warnig|verwarnung|mahnung|aufforderung|frist|chance|gelegenheit|möglichkeit|versuch|angebot|erinnerung)›|‹(?:zum|das) (?:aller)?letzte[ns]? ?mal›(?=[^?]*(?:warn|forder|sag|schreib|bitte|aufforder))|‹warne (?:sie|euch) (?:zum|ein)|‹ultimatum›|‹(?:setze|setzen|gesetzt) …‹(?:nachfrist|frist|in verzug)›|‹in verzug›|‹(?:gebe|geb|geben) (?:ich |wir )?(?:ihnen|euch|dir) (?:\p{L}+ )?(?:noch |genau |bis |exakt )*(?:morgen|freitag|montag|dienstag|mittwoch|donnerstag|heute|\d+|eine|zwei|drei)›|‹(?:sie haben|ihr habt) (?:noch |jetzt |genau )*(?:bis [^?.!]{2,20}‹(?:zeit|sonst)›|\d+ stunden(?: zeit)?\P{L}*$)|‹(?:noch|haben) (?:eine|ne) (?:einzige |letzte )?chance|^\P{L}*(?:letzte|ultimative) (?:chance|warnung|frist)`,
    unless: de`${HARMLESS}|‹(?:wann|welche)› …frist|‹akku|‹(?:die letzte frist für|anzeige zeigt)`,
  },
  {
    rule: 'extraordinary-threat/or-else',
    strength: 'explicit',
    match: de`‹(?:sonst|oder|ansonsten|andernfalls|dann|ihr werdet|sie werden|werden sie|werdet ihr|und dann)› …‹(?:passiert was|passiert (?:et)?was|lernen sie mich|lernt ihr mich|kennenlernen|kennen lernen|raucht'?s|knallt'?s|knallt|kracht'?s|kracht|scheppert'?s|schepperts|was erleben|etwas erleben|blaues wunder|ungemütlich|andere saiten|andere seiten|andere töne|drastischer\p{L}*|bereuen|schon sehen|noch wundern|werde ich laut|eskaliert es)›|‹(?:ich|wir) (?:kann|können) auch anders›|‹(?:konsequenzen|nachspiel)› …‹(?:haben|ziehen|tragen|nach sich|geben|rechnen|spüren)›|‹(?:wird|hat|zieh\p{L}*|bleib\p{L}*|mit|ohne) …‹(?:konsequenzen|nachspiel)›(?! (?:für meine|für die))|‹(?:bereuen|leid tun|teuer zu stehen)›(?=[^?]*$)|‹(?:auf was gefasst|auf etwas gefasst|warm anziehen)|‹(?:ungemütlich|anderes register|andere register|schwereres? geschütz)|‹(?:weitere|andere|zusätzliche|entsprechende|geeignete|härtere) (?:schritte|maßnahmen|mittel)› …‹(?:vor|ergreif\p{L}*|einleit\p{L}*|prüf\p{L}*|folgen|greif\p{L}*)›|‹(?:vorbehalt\p{L}*|behalt\p{L}*) …‹(?:schritte|maßnahmen)›|‹überleg(?:en sie|t) (?:sich|euch) ·(?:gut|genau)›`,
    unless: de`${HARMLESS}|‹(?:tarifwechsel|für meine|rechtlich\p{L}*|nicht bereuen|update|keine folgen)›`,
  },
  {
    rule: 'extraordinary-threat/no-payment',
    strength: 'explicit',
    match: de`‹(?:stelle|stellen|stoppe|stoppen|behalte|behalten|halte|halten|kürze|kürzen|verweiger\p{L}*|friere|setze|setzen)› …‹(?:zahlung\p{L}*|rechnung\p{L}*|rechnungsbetrag|raten?|miete|beiträge|beitrag|lastschrift|prämie|gebühr\p{L}*|betrag|abschlag\p{L}*)› …‹(?:ein|zurück|aus|um die hälfte|um \d+)›|‹(?:zahle|zahlen|bezahle|bezahlen|überweise|überweisen)› …‹(?:keinen (?:einzigen )?(?:cent|rappen|euro|müden)|gar nichts mehr|nichts mehr|nix mehr|erst,? wenn|nicht,? (?:bis|solange|ehe)|bis (?:das|die|alles|sie) …(?:geklärt|funktioniert|läuft|da|repariert))›|‹(?:rechnung|zahlung|betrag|rate|miete|beitrag|gebühr)\p{L}* …‹(?:bezahle ich erst|zahle ich erst|zahlen wir erst|zahle ich (?:erst|nicht)|behalte ich|behalten wir|halte ich|halten wir|kürz\p{L}*|minder\p{L}*|einbehalt\p{L}*|zurückhalt\p{L}*|zurückgehalten|gestoppt|ausgesetzt)›|‹(?:widerrufe|entziehe|kündige|sperre|lasse|storniere|widerrufen) ·(?:einzugsermächtigung|lastschrift\p{L}*|sepa-?\p{L}*|dauerauftrag|abbuchung)|‹keinen (?:cent|rappen|müden euro) (?:mehr|bekommen|sehen|gibt)|‹(?:mietminderung|vertragsstrafe|konventionalstrafe|pönale)› …‹(?:geltend|berechn\p{L}*|fällig|verlang\p{L}*|einforder\p{L}*|machen)›|‹(?:berechnen|machen|fordern|verlangen) …‹(?:vertragsstrafe|konventionalstrafe|pönale)›|‹(?:stelle|stellen|werde|berechne)› (?:ich |wir )?(?:ihnen|euch) …‹(?:in rechnung|rechnung|kosten|zeitaufwand)›|‹auf ihre kosten›|‹(?:trete|treten) …vom (?:kauf|vertrag) zurück|‹rücktritt vom (?:kauf|vertrag)›`,
    unless: de`${HARMLESS}|‹(?:heute rausgegangen|morgen|auf raten|versandkosten)›\P{L}*$`,
  },
  {
    rule: 'extraordinary-threat/visit',
    strength: 'explicit',
    match: de`‹(?:komm(?:e|en)?|kumm|chum|steh(?:e|en)|fahr(?:e|en)|bleib(?:e|en)|sitz(?:e|en)|setz(?:e|en)|kett(?:e|en)|kipp(?:e|en)|stell(?:e|en)|schmeiß(?:e|en)|werf(?:e|en))› …(?:‹(?:persönlich|verbii)›|‹vorbei›…‹(?:gehe nicht|nicht ohne|setz\p{L}*|bis|schepper\p{L}*|dann|geld|krach)›|‹auf der matte›|‹bei (?:ihnen|euch) vor der tür|‹(?:vor die tür|vor der tür|ins büro|in ihr büro|vor die füße|vor ihrer zentrale|vor eurer zentrale|in ihrer filiale|in eurer filiale|im laden)›)|‹(?:boykott\p{L}*|demonstrieren vor|demo vor|sitzstreik)›|‹(?:rufe?|anrufen) …‹(?:jede (?:stunde|viertelstunde|minute)|stündlich|alle (?:zehn|fünf|\d+) minuten|den ganzen tag)›|‹blockier(?:e|en) …‹(?:hotline|leitung\p{L}*|einfahrt|eingang)|‹unfrei zurück|‹(?:audit|sonderprüfung|lieferantenaudit)› ·(?:bei ihnen|durchführen lassen|einleiten|anordnen|in ihrem haus)|‹schwarze liste|‹(?:formelle|offizielle|förmliche|schriftliche|formale) beschwerde›|‹offiziell(?:e)? ·beschwerde›|‹(?:beschwerde ein(?:reichen|legen|gelegt|gereicht)?|hiermit …beschwerde)›|‹(?:sperr\p{L}+|lassen) ·(?:techniker|mitarbeiter|leute) ·(?:vom gelände|nicht mehr)|‹hausverbot`,
    unless: de`${HARMLESS}|‹(?:gern(?:e)?|freu\p{L}*|internes? audit|juristisch\p{L}*|zertifikat|formular\p{L}*|lieferung|paket bitte|abstellen|anwalt|ombuds\p{L}*|gewerkschaft|flughafen)›`,
  },
];
