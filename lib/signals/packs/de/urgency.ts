import type { Pattern } from '../../pattern.ts';
import { ASKS, de } from './words.ts';

const CALM =
  '‹(?:nicht|nöd|ned|kein|keine|nix) (?:so |sehr |wirklich |besonders |ganz )?(?:dringend|eilig|eile|notfall|stress|zeitdruck|brennt)|‹eilt (?:\\p{L}+ )?nicht|‹(?:wann immer|keine eile|danke|vielen dank|notfallplan|notfallnummer|wie stelle ich|priorität eines|läuft super|richtig|links|rechts)›';

/** German: business at a standstill, losses, a hard deadline; "urgent" alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match: de`‹(?:produktion|fertigung\p{L}*|betrieb|baustelle|lager|linie|anlage|maschine|band|werk|werkstatt|küche|praxis|kasse[n]?|shop|online-?shop|webshop|laden|büro|filiale|kanzlei|versand|logistik|system|alles|server|website|betrieb|kassensystem|kartenterminal|buchhaltung|geschäft|der ganze \p{L}+) …‹(?:steht still|steht(?! (?:auf|in|links|rechts|an|nichts|im|gleis|drin|da,|unter|bei mir im))|stehen still|stillstand|stillsteht|still|liegt lahm|lahmgelegt|liegt flach|ausgefallen|offline|down|tot|lahm|eingestellt)›|‹(?:steht|stehen|liegt) (?:bei uns |hier |seit \p{L}+ \p{L}+ |gerade )*(?:alles|die (?:ganze |komplette |gesamte )?(?:produktion|fertigung|firma|baustelle|küche)|der (?:ganze |komplette |gesamte )?(?:betrieb|laden|verkauf|versand))›|‹(?:stillstand|totalausfall|komplettausfall|produktionsausfall|betriebsstillstand)›|‹(?:geht|läuft) (?:hier |bei uns |gar |überhaupt |absolut )*(?:gar )?(?:nichts|nix) mehr›|‹nichts geht mehr|‹(?:können|kann|konnten) (?:wir |ich |die |seit gestern |so |aktuell |gerade |momentan |derzeit |keine \p{L}+ |nichts )*(?:nicht|nichts|nix|keine?n?|nimmer)› (?:\p{L}+ ){0,4}(?:arbeiten|liefern|verkaufen|fakturieren|auszahlen|bedienen|ausliefern|versenden|abrechnen|öffnen|kassieren|produzieren|behandeln|aufnehmen|schreiben|verrechnen|buchen|weiterarbeiten|auszubezahlen|eröffnen|rausschicken|annehmen)›(?=[^?]*$)|‹(?:löhne|gehälter|rechnungen|patienten|kunden|aufträge|bestellungen|gäste)› ·(?:nicht|keine) ·(?:auszahlen|zahlen|schreiben|aufnehmen|bedienen|annehmen|abwickeln)|‹(?:drehen|dreht) däumchen|‹sitzen …(?:herum|rum)›|‹kein (?:lkw|laster|auto|paket|auftrag) ·(?:geht )?raus|‹müssen (?:wir )?(?:\p{L}+ ){0,3}(?:schließen|zusperren|zumachen|dichtmachen)`,
    unless: de`${CALM}|${ASKS}|‹(?:halle|gleis|akku|ladestand|nicht mehr in produktion|wlan|bleibt)›`,
  },
  {
    rule: 'urgency/loss',
    aspect: 'loss',
    strength: 'explicit',
    match: de`‹(?:jede (?:stunde|minute)|jeder (?:tag|ausfall)|jeden tag|stündlich|täglich|pro (?:stunde|tag)|das|uns|mich) (?:\p{L}+ ){0,2}(?:kostet|kosten) (?:\p{L}+ ){0,3}(?:\d|tausende|hunderte|geld|ein vermögen|bares|uns|mich|umsatz|kunden)|‹(?:wir verlieren|verlieren wir|verliere ich|ich verliere|entgeh(?:t|en)|verloren)› …‹(?:geld|umsatz|aufträge|auftrag|einnahmen|tausende|kunden|euro|€|franken|chf|\d{3,}\p{L}*)›|‹(?:umsatzausfall|umsatzverlust|umsatzeinbu(?:ß|ss)en|verdienstausfall|einnahmeausfall|umsatzausfälle|verlust von|schaden von|verluste)› ?|‹schaden› (?:beläuft|beträgt|liegt|wird|wächst|in höhe|geht in)|‹(?:umsatz|einnahmen|aufträge) (?:\p{L}+ )?(?:entgeh|verlier|weg|bricht|gehen)`,
    unless: de`${CALM}|${ASKS}|‹(?:angst|schlüssel|verlustmeldung|sie haben) ·verloren|‹als kunde`,
  },
  {
    rule: 'urgency/deadline',
    aspect: 'deadline',
    strength: 'explicit',
    match: de`‹(?:frist|abgabefrist|deadline|ausschreibung|angebot\p{L}*|einreichfrist|abgabe|stichtag|anmeldung|bewerbung\p{L}*|steuererklärung|zahlungsfrist)› …‹(?:heute|morgen|läuft (?:\p{L}+ )?ab|endet|mitternacht|stunden|übermorgen|um \d+|in zwei|in einer)›|‹(?:flug|zug|fähre|prüfung|hochzeit|messe|veranstaltung|konzert|event|beerdigung|operation|op|umzug|live|vorstellung|verhandlung|gerichtstermin|termin|präsentation|eröffnung|check-?in|boarding|reise|abflug|geburtstag|taufe|klausur|audit)› …‹(?:in (?:\p{L}+|\d+) (?:stunden?|minuten)|heute|morgen|samstag|sonntag|gleich|übermorgen|um \d+)›|‹(?:um|in|heute|morgen|samstag|sonntag|nächste) …‹(?:ist|habe[n]?|geht|fliegen|beginnt|startet|haben wir|gehen wir|fahrt|fliegt) …‹(?:flug|zug|fähre|prüfung|hochzeit|messe|konzert|beerdigung|operation|live|termin|gerichtstermin|präsentation|eröffnung|monatsabschluss|klausur)›|‹(?:brauch(?:e|en)?|benötig(?:e|en)|muss|müssen)› …‹(?:heute noch|noch heute|spätestens|bis morgen|bis heute|heute abend|morgen früh|innerhalb von|binnen)›|‹(?:bis|heute) (?:spätestens|allerspätestens)|‹spätestens (?:bis )?(?:heute|morgen|um)|‹(?:nur noch|noch) (?:zwei|drei|vier|eine|\d+) (?:stunden?|minuten|tage) (?:zeit|bis)?|‹(?:kann|darf) …nicht (?:bis|länger) (?:morgen|warten|nächste)|‹(?:am (?:flughafen|bahnhof|gate|schalter)|im dunkeln|vor verschlossener tür)›|‹(?:kunde|kunden|patientin?|gast|gäste|mandant|team|braut) (?:\p{L}+ ){0,3}(?:wartet|warten)›|‹und wartet›|‹(?:heute|ist) ·(?:monatsabschluss|fällig|jahresabschluss)›|‹(?:zeit drängt|läuft die zeit|jede minute|jede sekunde|keine zeit mehr|drängt die zeit)`,
    unless: de`${CALM}|${ASKS}|‹(?:erst im|herbst|gutschein|reicht)›`,
  },
  {
    rule: 'urgency/hurry',
    strength: 'tone',
    match: de`‹(?:dringend\p{L}*|dringlich\p{L}*|eilt|es eilt|eilig\p{L}*|eilsache|(?:bitte|bitte um) (?:sofort|umgehend|unverzüglich|heute noch|schnell)\p{L}*|(?:sofort|umgehend\p{L}*|unverzüglich\p{L}*|sofortige[rsnm]?) (?:bearbeit|bitte|hilfe|beheb|lös|jemand|rückruf|rückmeld|antwort|erledig|freischalt|reparier|kümmer|entsperr|zurück)\p{L}*|^\P{L}*(?:sofort|umgehend|unverzüglich)›|sofort!|schnellstmöglich\p{L}*|schnellstens|asap|so (?:schnell|rasch|bald) wie (?:möglich|nur)|so rasch als möglich|ehestmöglich|raschest\p{L}*|pressiert|prio(?:rität)? ?1|höchste(?:r)? priorität|oberste priorität|keinen aufschub|notfall|akut|brennt bei uns|es brennt›(?!\P{L}*!)|hochdringend|brandeilig|auf der stelle|schleunigst)›`,
    unless: de`${CALM}|${ASKS}|‹(?:sofort|umgehend\p{L}*) (?:geliefert|geantwortet|erledigt|gefunden|verfügbar|lieferbar|da)|‹ab sofort`,
  },
];
