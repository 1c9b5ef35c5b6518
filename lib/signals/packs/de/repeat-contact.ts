import type { Pattern } from '../../pattern.ts';
import { de } from './words.ts';

const NTH =
  '(?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|x-?te|zigste|soundsovielte|hundertste|\\d{1,3}\\.|drütt|dritt)[nrsm]?';

const FAULT =
  '(?:problem\\p{L}*|fehler\\p{L}*|störung\\p{L}*|ausfall|ausfälle|mangel|defekt|spiel|thema|theater|ärger|falschlieferung|fehllieferung|meldung|fehlermeldung|ding|mist|sache|zirkus|chaos|bild|geschichte|drama|leier)';

/** Comes back glad, works again, a habit, a wish to have the same once more. */
const HARMLESS =
  '‹(?:danke|vielen dank|herzlichen dank|immer top|immer wieder gern\\p{L}*|gern\\p{L}* wieder|wiedersehen|tolles|super|zufrieden|nicht mehr aufgetreten|es geht wieder|geht jetzt wieder|funktioniert wieder|läuft wieder|geklappt|zum ersten mal|das erste mal|erhältlich|bestellen|pro woche|akku|zum glück|rufen ständig|am tag|kein drama|eine reicht|filter wechseln)›|^\\P{L}*wie oft …(?:bus|wechseln|zahle|fährt|kommt|gibt)|‹(?:können|könnten|würden) sie';

/** German: wrote or called before, the problem came back, or was never solved. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match: de`‹(?:zum|das|mein|meine|meinen|bereits|schon|jetzt|nun|der|die|eine|des|in der|scho|ein)› (?:\p{L}+ ){0,3}?${NTH} (?:mal|mail|e-?mail|nachricht|anruf|anfrage|versuch|anlauf|schreiben|brief|ticket|erinnerung|reklamation|beschwerde|kontaktaufnahme|reparatur|ausfall|falschlieferung|fehllieferung|störung|fehlversuch|aufforderung|meldung|rückfrage)›|‹(?:dritte|vierte|fünfte|sechste|siebte|zehnte)[nrsm]? (?:ersatzgerät|lieferung|austausch|gerät|techniker|termin|ersatzteil)›|^\P{L}*${NTH} (?:mal|mail|versuch|anlauf|anruf|nachricht|anfrage|erinnerung|ticket)›|‹zum (?:wiederholten|x-?ten|zigsten|soundsovielten|hundertsten|gefühlt)›|‹(?:wiederholt|zigmal|mehrfach|mehrmals|dutzendfach|zig mal|xmal|x-mal|(?:zwei|drei|vier|fünf|sechs|zehn|\d+)[ -]?mal) (?:schon |bereits )?·(?:gemeldet|geschrieben|angerufen|erklärt|reklamiert|hingewiesen|kontaktiert|beschwert|mitgeteilt|geschildert|telefoniert|beanstandet|angefragt|moniert|da|gebeten|repariert|getauscht|ausgetauscht|nachgefragt)›|‹(?:angerufen|geschrieben|gemeldet|reklamiert) (?:jetzt |schon |bereits |mindestens )*(?:zwei|drei|vier|fünf|sechs|zehn|\d+|zig)[ -]?mal›|‹(?:nochmals?|noch ?mal|noch einmal)(?: zum mitschreiben)?:|‹vorherigen (?:nachrichten|mails|anfragen)|‹wie (?:bereits|schon) (?:am |mehrfach |mehrmals |\d+\.,? |und ){0,8}(?:geschrieben|gemeldet|gesagt|mitgeteilt|geschildert|erklärt|mehrfach|am)›`,
    unless: de`${HARMLESS}|‹(?:bestelle|kaufe|komme) (?:\p{L}+ ){0,2}zum`,
  },
  {
    rule: 'repeat-contact/how-often',
    strength: 'explicit',
    match: de`‹(?:wie oft|wie viele (?:mails|male|anrufe|nachrichten|techniker|versuche|tickets)|wieviele? \p{L}+|wie viele \p{L}+)› …‹(?:soll|muss|müssen|sollen|darf|noch|denn|erklär\p{L}*|schreib\p{L}*|anruf\p{L}*)›|‹(?:jedes mal|jedem|immer wieder|wieder|stets) …‹von (?:vorne|vorn|neuem|null)›|‹(?:drehen|dreh|drehe) (?:wir )?(?:uns|mich) ·(?:im kreis|kreis)|‹(?:hab|habe|haben|hatte|hatten)(?: ich| wir)? (?:das |es |dies |ihnen |euch |ihrem kollegen |ihrer kollegin |dem kollegen )*(?:alles )?(?:doch |schon |bereits |längst )+(?:\p{L}+ ){0,3}(?:erklärt|gesagt|gemeldet|geschrieben|mitgeteilt|erzählt|geschildert|beschrieben)›|‹(?:schon|bereits) (?:im (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|letzte woche|letzten monat|letztes jahr|vor \p{L}+ (?:wochen|monaten|tagen)|vorgestern|gestern) (?:\p{L}+ ){0,2}(?:gemeldet|geschrieben|angerufen|reklamiert|erklärt)|‹das hatten (?:wir|ich) ·(?:schon|bereits)›`,
    unless: de`${HARMLESS}|‹(?:kann ich|darf ich) …einladen`,
  },
  {
    rule: 'repeat-contact/same-again',
    strength: 'explicit',
    match: de`‹(?:schon wieder|scho wieder|und wieder|erneut|wiederum|wieder mal|wieder einmal|abermals|neuerlich|jetzt wieder|heute wieder|seit gestern wieder)› (?:\p{L}+ ){0,4}(?:${FAULT}|kein(?:e|en)?|kaputt|defekt|falsch\p{L}*|tot|weg|ausgefallen|offline|derselbe|dasselbe|dieselbe|das gleiche|der gleiche|die gleiche|gliiche|fehl(?:t|en)|ab|abgestürzt|gesperrt|down|nicht|bei ihnen|melden|abgebucht|zu spät|beschädigt)›|‹(?:fehl(?:t|en)|tritt|melde ich mich|muss ich mich) (?:\p{L}+ ){0,2}(?:erneut|schon wieder|wieder)›|‹(?:immer wieder|jeden (?:monat|tag|abend|morgen)|jede woche|ständig|seit monaten|seit wochen|ein und) …‹(?:dasselbe|derselbe|dieselbe|das gleiche|der gleiche|die gleiche)›|‹(?:dasselbe|derselbe|dieselbe|das gleiche|der gleiche|die gleiche|gleicher|gleiches|selber|selbes|s gliiche) (?:\p{L}+ )?${FAULT}› …‹(?:wieder|erneut|wie|immer|seit|hatte|schon|nochmal)›|‹(?:das|der|die) (?:\p{L}+ )?${FAULT} (?:ist|tritt|besteht|taucht|kommt|war|trat) ·(?:wieder|zurück|erneut|weiterhin|nach wie vor|immer noch|noch immer)›|‹(?:tritt|taucht|trat) …‹(?:erneut|wieder) auf›|‹(?:ist|sind|geht|war) (?:\p{L}+ ){0,3}(?:schon wieder|wieder (?:kaputt|defekt|tot|ausgefallen|los|falsch))›(?! ?und danke)|‹ging'?s? (?:es )?wieder los›|‹wieder (?:das|genau das|der|die) ?(?:gleiche|selbe)›|‹grüßt das murmeltier`,
    unless: de`${HARMLESS}|‹(?:nicht wieder|nie wieder)›|‹(?:ich|wir) (?:bin|sind) wieder da|‹urlaub`,
  },
  {
    rule: 'repeat-contact/not-fixed',
    strength: 'explicit',
    match: de`‹(?:immer noch|noch immer|immernoch|nach wie vor|weiterhin|trotzdem|bis heute|allerweil no|immer no)› (?:\p{L}+ ){0,2}(?:nicht|nöd|ned|kein(?:e|en)?)› (?:\p{L}+ ){0,2}(?:behoben|gelöst|repariert|erledigt|geklärt|korrigiert|gefixt|geht|läuft|funktioniert|gegangen|internet|empfang|in ordnung)›|‹(?:geht|läuft|funktioniert|klappt) (?:\p{L}+ ){0,2}(?:immer noch|noch immer|nach wie vor|weiterhin|trotzdem|trotz \p{L}+|wieder) nicht›|‹(?:besteht|bestehen|tritt|stürzt|hängt) (?:\p{L}+ )?(?:weiterhin|nach wie vor|immer noch|noch immer|fort)›|‹trotz (?:\p{L}+ )?(?:reparatur|austausch|techniker\p{L}*|zusage\p{L}*|ersatzgerät|mehrfach\p{L}*|mehrmalig\p{L}*|mahnung\p{L}*)›|‹nach (?:der|dem|ihrem|ihrer|eurem|eurer) (?:\p{L}+ )?(?:reparatur|austausch|besuch|techniker)› …‹(?:wie vorher|genauso|schlimmer|gleich|nicht|wieder)›|‹(?:ticket|anfrage|fall|vorgang|meldung)› …‹(?:geschlossen|zu,|als gelöst|als erledigt)›(?=[^?]*(?:obwohl|ohne|aber|nicht|nichts|trotzdem|\?|warum))|‹(?:warum|wieso|weshalb) …‹(?:ticket|anfrage|fall) …geschlossen|‹(?:ticket|fall|anfrage) …‹(?:wieder|erneut) (?:öffnen|aufmachen|eröffnen|aufnehmen)|‹(?:hat|haben) (?:\p{L}+ ){0,3}(?:nichts|nix) (?:gebracht|genützt|geholfen|geändert)›|‹(?:nichts|nix) geändert›|‹gebracht hat (?:es|das) (?:nichts|nix)|‹(?:angeblich|vermeintlich) (?:behoben|gelöst|repariert)|‹nicht (?:gelöst|behoben)›(?=[^?]*$)|‹(?:lösung|reparatur) …‹(?:gehalten|genau einen tag)›|‹(?:waren|war) (?:schon |bereits )?(?:\p{L}+ )?(?:da|hier) und …nicht›`,
    unless: de`${HARMLESS}|‹noch nicht (?:\p{L}+ )?(?:bezahlt|probiert|erhalten|angekommen|versucht)|‹(?:kann|darf) (?:\p{L}+ )?geschlossen`,
  },
];
