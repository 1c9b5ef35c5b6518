import type { Pattern } from '../../pattern.ts';
import { de, MANY } from './words.ts';

const REPLY =
  '(?:antwort(?:en)?|rückmeldung(?:en)?|rückruf(?:e)?|reaktion(?:en)?|lebenszeichen|feedback|stellungnahme|lösung|eingangsbestätigung)';

/** Patience, thanks, machines, one's own silence. */
const HARMLESS =
  '‹(?:keine eile|wenn sie zeit haben|eilt nicht|freue mich|danke für|schnelle|hat sich erledigt|kein problem|automatische antwort ein|richte ich|tut mir leid|entschuldig\\p{L}*|filter|server|drucker|display|knopf|kopfhörer|lautsprecher|mikrofon|fehler \\d+|nachbar\\p{L}*|zu hause|außer mir|feature|so schnell|schöne musik|dass ich mich)›|^\\P{L}*(?:bis wann|wie lange dauert (?:der|die|das|es|eine|ein)›(?! denn))|‹(?:nicht|nie) (?:\\p{L}+ )?ignoriert›';

const TIME = `(?:(?:seit|nach|über|mehr als|schon|bereits) (?:\\p{L}+ ){0,2}(?:${MANY} )?(?:\\p{L}+ )?(?:tag(?:en|e)?|woche(?:n)?|wochn|monat(?:en|e)?|stunde(?:n)?|jahr(?:en)?|minuten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ewigkeiten|gestern|vorgestern|letzter woche|ewig)|ewig(?:keiten)?)`;

/** German: unheard, too slow, not called back, chasing an answer (R9, R23). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/nobody-answers',
    aspect: 'chasing',
    strength: 'explicit',
    match: de`‹(?:niemand|keiner|kein mensch|keine sau|kein schwein|niemer|kana|keina|man|sie|ihr|sie alle|euch)› …(?<!wenn …)‹(?:antwortet|antworten|reagiert|reagieren|meldet (?:sich|sech)|zuständig|hebt ab|abgehoben|geht (?:ran|dran|ans telefon)|erreich(?:bar|en|t)|zurückgerufen|zurückgeschrieben|geantwortet|reagiert hat|gemeldet|kümmer(?:t|n)|interessiert|hört (?:mir |uns )?zu|zuhör\p{L}*|rangeht|ans telefon|für zuständig)›(?<=(?:niemand|keiner|kein mensch|keine sau|kein schwein|niemer|kana|keina|nicht|nie|keinen|kein)›.{0,70})|‹(?:meldet|antwortet|reagiert|kümmert|geht|hebt|ruft) (?:sich |hier |mir |bei euch |bei ihnen |einfach |da |eifach |ja |darauf )*(?:niemand|keiner|keine sau|kein schwein|kein mensch|niemer|kana)›|‹(?:niemand|keiner|keinen|niemanden)› …‹erreich\p{L}*›|‹erreicht (?:man )?(?:ja |doch |hier )?(?:keinen|niemanden)›|‹(?:antwortet|antworten|reagiert|reagieren|meldet|melden|ruft|rufen) (?:ihr|sie|du)(?: mir| uns| sich| euch)?(?: einfach| eigentlich| denn| überhaupt)? nicht›|‹(?:warum|wieso|weshalb) …‹(?:meldet|antwortet|reagiert|kümmert|ruft)› ·(?:niemand|keiner|nicht|sich)›`,
    unless: de`${HARMLESS}|‹(?:wenn|falls) (?:niemand|keiner|sie|ihr)›`,
  },
  {
    rule: 'ignored/no-reply',
    aspect: 'chasing',
    strength: 'explicit',
    match: de`‹(?:(?<!noch |leider )keine|keinerlei|null|(?<!noch |leider )kein|keinen|ohne|ned a|nicht eine|nie eine|weder)› (?:einzige |vernünftige |richtige |brauchbare |echte |weitere |jede |jegliche )?${REPLY}›(?=[^?]*$)(?! (?:hinterlassen|nötig|erforderlich|notwendig|erwartet))|‹(?:noch immer|immer noch|bis heute|bis jetzt|bisher|weiterhin|nach wie vor|seit)› …‹(?:nichts|keine|kein|keinen|nix|nicht)› …‹(?:gehört|bekommen|erhalten|${REPLY})›|‹(?:nichts|nix|nüt) (?:mehr )?(?:von (?:ihnen|euch) )?gehört|‹(?:höre|hör|hören) (?:ich |wir )?(?:${TIME} )?(?:rein |gar |überhaupt )*(?:nichts|nix)›(?=[^?]*(?:von ihnen|von euch|seit|mehr|$))|‹funkstille›|‹(?:unbeantwortet|ungelesen)›|‹(?:fragen?|mails?|anfragen?|beschwerden?|nachrichten?|schreiben|briefe?|anrufe?)› …‹(?:nicht beantwortet|ignoriert|nie beantwortet|im sande|ins leere|nicht eingegangen|reagiert niemand|reagiert keiner|untergegangen)›|‹(?:auf|gehen) …(?:fragen?|anliegen|mails?)› …‹(?:nicht|überhaupt nicht|gar nicht|mit keinem wort)› …‹(?:ein|eingegangen|reagiert|geantwortet)›|‹ignorier(?:t|en|st|e)› (?:sie |ihr |man )?(?:mich|uns|meine?|unsere?|einfach|seit|das|alle|werde)|‹(?:werde|werden|wird|wurde|wurden|komplett|offenbar|einfach|völlig|mich|uns|fühle? mich) (?:\p{L}+ ){0,3}ignoriert›|‹(?:wartet|wart|warte|warten) …‹auf ·${REPLY}›(?=[^?]*(?:noch immer|immer noch|seit|bis heute|schon|ewig|vergeblich|wochn))|‹(?:noch immer|immer noch|seit|bis heute|schon|ewig|vergeblich)› …‹auf ·${REPLY}›|‹auf ·${REPLY} (?:warte|warten)›`,
    unless: de`${HARMLESS}|^\P{L}*(?:ich )?(?:freue|danke)|^\P{L}*leider habe|‹(?:nachfragen|nachhaken),›`,
  },
  {
    rule: 'ignored/no-callback',
    aspect: 'no-callback',
    strength: 'explicit',
    match: de`‹(?:rückruf|rückrufe|zurückruf\p{L}*|zurückgerufen)› …‹(?:nie|nicht|nichts|niemand|keiner|nix|bis heute|ausgeblieben|vergeblich|gewartet|umsonst|passiert)›(?=[^?]*$)|‹(?:versprochene[rn]?|zugesagte[rn]?|angekündigte[rn]?|vereinbarte[rn]?) (?:\p{L}+ )?(?:rückruf|anruf|mail|antwort|rückmeldung|techniker|termin)›|‹(?:niemand|keiner|nie) …‹(?:zurückgerufen|angerufen|zurückruft|anruft|gemeldet|erschienen|aufgetaucht)›|‹(?:wollte[nt]?|wolltet|sollte[nt]?|hätte[nt]?|versprach\p{L}*|versprochen) …‹(?:zurückrufen|anrufen|melden|kommen|zurückgerufen)› …‹(?:nichts|nie|niemand|keiner|nicht|kam|warte|bis heute|das war)›`,
    unless: de`${HARMLESS}|‹(?:bitte nicht|rufen sie nicht|nicht anrufen|nicht zurückrufen)›`,
  },
  {
    rule: 'ignored/too-slow',
    aspect: 'too-slow',
    strength: 'explicit',
    match: de`‹wart(?:e|en|et)?› (?:ich |wir |jetzt |nun |hier |schon |bereits )*(?:${TIME}|noch immer|immer noch|immernoch|vergeblich|lange genug)(?! auf ·(?:feature|urlaub))|‹${TIME}› (?:\p{L}+ ){0,2}(?:warte|warten|wart|vertröst\p{L}*|hingehalten|hänge|tut sich nichts|keine ${REPLY}|nichts (?:gehört|passiert)|ohne ${REPLY}|hören|höre)›|‹wie lange (?:soll|muss|müssen|sollen|darf) …‹warten›|‹wie lange …‹denn (?:noch|eigentlich)›|‹dauert› (?:\p{L}+ ){0,4}(?:viel zu|ewig|zu lange?|eine ewigkeit)›|‹(?:tut|passiert|bewegt|geschieht|rührt) (?:sich )?(?:hier |da |bei ihnen |bei euch |einfach |seit \p{L}+ |leider )*(?:eigentlich |überhaupt |gar |rein |absolut )*(?:nichts|nix|nüt|noch was)›|‹(?:ist|hat sich) (?:seit |noch |bis |immer |heute |jetzt |bisher |rein |gar |\p{L}+tag |\p{L}+ wochen )*(?:nichts|nix) (?:passiert|getan|geschehen|gerührt|bewegt)›|‹warteschleife›|‹(?:minuten|stunden) …‹(?:leitung|hotline|telefon|warteschlange)›|‹(?:aus der leitung|einfach aufgelegt|rausgeworfen|rausgeflogen)›|‹(?:hingehalten|hinhalte\p{L}*|vertröst\p{L}*|auf die lange bank|sitzt das (?:einfach )?aus|aussitzen|verschleppt|trödelt)›`,
    unless: de`${HARMLESS}|‹(?:auf das paket|lieferung kommt|versand|feature|gerne)›|‹(?:nichts kaputt|zum glück|verletzt)`,
  },
  {
    rule: 'ignored/unheard',
    aspect: 'unheard',
    strength: 'explicit',
    match: de`‹(?:hört|hören|liest|lesen|interessiert|kümmert|versteht)› …‹(?:überhaupt|eigentlich|hier)› …‹(?:jemand|irgendwer|wer|einer|sie|zu|meine|irgendjemand)›|‹(?:lesen|lest|liest) (?:sie|ihr|du) (?:\p{L}+ ){0,3}(?:überhaupt|eigentlich)›|‹(?:nicht|nie|kaum) ernst (?:genommen|nehmen)|‹(?:nimmt|nehmen|nehmt) …‹nicht ernst›|‹im stich gelassen|‹(?:lasst|lassen|lässt) (?:ihr |sie |man )?(?:uns|mich) ·(?:hängen|im stich|im regen|allein›|auflaufen)|‹(?:abgewimmelt|abgespeist|abgewürgt|fallen gelassen|allein gelassen|alleingelassen)›|‹(?:von|durch) (?:einer|einem|pontius|abteilung|stelle)› …‹(?:nächsten|pilatus|zur anderen|zum anderen)›|‹hin und her (?:verbunden|geschickt|geschoben|verwiesen|gereicht)|‹(?:weitergereicht|herumgereicht|weiterverbunden|hin- und hergeschoben|kreis geschickt|von hinz|verbindet mich)›|‹(?:textbaustein\p{L}*|standardantwort\p{L}*|standardmail\p{L}*|standardtext\p{L}*|copy[ -]?(?:and[ -])?paste\p{L}*|floskeln|phrasen|vorgefertigte\p{L}*|08\/15)›|‹(?:immer|nur|jedes mal|bloß|ständig|wieder) (?:\p{L}+ )?(?:nur )?(?:automatisch\p{L}*|die ?selben?|dieselbe[nr]?|die gleichen?|computer\p{L}*) (?:\p{L}+ )?(?:antwort\p{L}*|mail\p{L}*|textbaustein\p{L}*|ausrede\p{L}*|leier)|‹(?:mit einem|echten|einen) (?:echten |richtigen )?menschen ·(?:reden|sprechen|schreiben)|‹nicht mit (?:einem |nem |deinem )?(?:bot|roboter|computer|maschine|automaten)|‹(?:mir|uns) (?:nicht|nie|keiner|niemand) zu(?:hört|gehört|hören)?›|‹(?:reden|rede|spreche|red) (?:ich )?(?:hier )?(?:gegen|mit) (?:eine|einer|ner|der) wand|‹niemanden? (?:zu )?interessier`,
    unless: de`${HARMLESS}|‹(?:vorlage|editor|erstellen|anlegen|taste)›`,
  },
  {
    rule: 'ignored/chasing',
    aspect: 'chasing',
    strength: 'explicit',
    match: de`‹(?:ständig|dauernd|immer|jedes mal|jeden tag|permanent|selbst|täglich) ·(?:nachhaken|nachfragen|hinterher\p{L}*|nachlaufen|nachtelefonier\p{L}*|anrufen müssen|nachrennen|betteln)›|‹(?:hinterherlauf\p{L}*|hinterherrenn\p{L}*|nachlauf\p{L}*|hinterhertelefonier\p{L}*)›|‹lauf(?:e|en) (?:ich |wir )?(?:ihnen|euch|dem) ·hinterher|^\P{L}*hallo\P{L}*[?!]{2,}|‹(?:jemand|noch wer|wer) (?:da|zuhause|zu hause)\?|‹ist (?:da|hier|bei euch) (?:noch |überhaupt |eigentlich )*(?:jemand|wer)›|‹(?:erreichbar|zu erreichen)›(?<=‹(?:niemand|keiner|nicht|nie)›.{0,40})`,
    unless: de`${HARMLESS}`,
  },
  {
    rule: 'ignored/asking-again',
    aspect: 'chasing',
    strength: 'tone',
    match: de`‹(?:noch ?mal|noch einmal|erneut|nochmals|höflich|freundlich|kurz) (?:\p{L}+ )?(?:nachfragen|nachhaken|erinnern|urgieren|nachzufragen)›|‹urgier\p{L}*|‹(?:urgenz|nachfass\p{L}*)›|‹(?:gibt es|gibts|habt ihr|haben sie) (?:schon |endlich |inzwischen |mittlerweile |denn )+(?:etwas |was )?(?:neues|neuigkeiten|einen zwischenstand|news|infos|update)|‹wann …endlich›…(?:${REPLY}|geld|hilfe|kümmert|meldet|passiert|bekomm|rechnen)|‹endlich (?:mal )?(?:eine |ne )?(?:neuigkeiten|${REPLY})›|‹(?:noch )?mit (?:einer|ner) antwort rechnen›|‹(?:leider|bislang|noch) (?:\p{L}+ ){0,6}(?:nichts|keine|nicht) (?:\p{L}+ )?(?:gehört|antwort|rückmeldung|erhalten)`,
    unless: de`${HARMLESS}`,
  },
  {
    rule: 'ignored/silence',
    strength: 'explicit',
    match: de`‹(?:kein|nicht ein) (?:mensch|schwein|aas|anruf|mucks|ton|lebenszeichen|sterbenswort|sterbenswörtchen|wort (?:gehört|dazu|von (?:ihnen|euch))|piep)›|‹(?:null|zero) (?:reaktion|rückmeldung|antwort|resonanz)›(?=\P{L}*$|[.,!]| (?:auf|von|seit|bisher|und))|‹(?:hebt|geht|nimmt) (?:\p{L}+ ){0,5}(?:keiner|niemand|kein mensch) (?:\p{L}+ )?(?:ab|ran|dran|hin)›|‹(?:hebt|nimmt) (?:\p{L}+ ){0,5}(?:keiner|niemand|kein mensch)›|‹(?:meldet|rührt|reagiert|antwortet|schreibt|ruft|kümmert) (?:sich )?(?:\p{L}+ ){0,6}(?:niemand|keiner|kein mensch|kein schwein)›|‹(?:keiner|niemand) (?:macht|tut|unternimmt|bewegt) (?:\p{L}+ )?(?:was|etwas|einen finger)›|‹(?:stellt|stellen|stellst) (?:\p{L}+ )?(?:sich|euch|dich) (?:\p{L}+ )?(?:tot|taub)›|‹tauchstation›|‹tot ?stellen›|‹schwarze[ns]? loch›|‹(?:weggeklickt|weggedrückt|rausgeflogen|rausgeschmissen|abgehängt|gedudel)›|‹gibt es (?:sie|euch) (?:\p{L}+ )?(?:überhaupt|noch|eigentlich)›|‹ist da (?:noch )?(?:wer|jemand)›|‹(?:damit|bis|dass) (?:jemand|einer|irgendwer|mal wer|endlich wer) (?:\p{L}+ )?(?:reagiert|antwortet|zuhört|sich rührt|sich meldet)›|‹(?:saß|sitze|sitz|stand|stehe|wartete|häng|hänge|hing|warte) (?:ich |wir )?(?:\p{L}+ ){0,5}(?:immer noch|noch immer|umsonst|vergeblich|seit (?:\p{L}+|\d+) (?:min\p{L}*|stunden?|tagen|wochen)|in diesem chat)›|‹(?:vor|seit) (?:\p{L}+ ){0,2}(?:\d+|\p{L}+) (?:tagen|wochen|monaten)(?: \p{L}+){0,3} (?:nichts|nix|funkstille|stille|kein wort)›|‹seither (?:\p{L}+ )?(?:funkstille|stille|nichts)›|‹auf (?:nachfragen?|mails?|anrufe|meine|unsere) (?:\p{L}+ ){0,3}(?:reagiert|reagieren|antwortet|antworten|stellt|kommt|kam|kein\p{L}*) (?:\p{L}+ )?(?:ihr|sie|man|niemand|keiner|nichts|nicht)›|‹auf (?:die|meine|unsere) (?:mail|nachricht|anfrage|frage|beschwerde) (?:\p{L}+ ){0,4}(?:nichts gekommen|nichts kam|keiner reagiert)›|‹wieder nichts (?:von (?:ihnen|euch) )?(?:kommen|kommt|gekommen|gehört)›|‹(?:antworten|antwortet|schreiben|schreibt) (?:sie |ihr )?(?:mir|uns) (?:\p{L}+ )?(?:nicht einmal|nicht mal|gar nicht|nie)›|‹(?:wollte|sollte|wollten|wolltet|sollten) (?:sich |mich |mir |uns |sie |ihr |\p{L}+ ){0,4}(?:melden|zurückrufen|anrufen|mailen|schicken|kommen),? (?:das war|das ist)›|‹(?:versprochen|zugesagt|vereinbart|angekündigt) war (?:\p{L}+ ){0,3}(?:rückruf|anruf|antwort|besuch|termin|lieferung)›|‹wir melden uns (?:\p{L}+ ){0,2}(?:innerhalb|binnen|in kürze|bald|umgehend|asap)›|‹(?:eingangsbestätigung|antwort|lebenszeichen|rückmeldung|reaktion) (?:\p{L}+ ){0,2}(?:ganz nett|nett|zu viel verlangt)›|‹jede (?:auskunft|info|antwort|rückmeldung) (?:musste|muss) (?:ich|man|wir)|‹(?:schweigt|schweigen),?|‹gelesen[.,:;] ?\p{L}+: gelesen|‹auf gelesen›`,
    unless: de`${HARMLESS}|‹(?:wecker|kein wort verstanden|spiel)›`,
  },
];
