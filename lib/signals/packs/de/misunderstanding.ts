import type { Pattern } from '../../pattern.ts';
import { de } from './words.ts';

const HARMLESS =
  '‹(?:mein fehler|sorry|entschuldig\\p{L}*|verzeihung|damit es keine|um missverständnisse zu|danke|perfekt|genau richtig)›|‹(?:ich|wir) (?:hab|habe|haben) ·(?:sie |es |das )?(?:\\p{L}+ )?(?:falsch verstanden|missverstanden|verwechselt)|^\\P{L}*habe ich (?:das|sie)';

/** German: talks past each other (R17). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/understood-wrongly',
    strength: 'explicit',
    match: de`‹(?:falsch|nicht richtig|verkehrt) (?:verstanden|aufgenommen|interpretiert|notiert|aufgefasst|gelesen|weitergegeben|angekommen|rüber ?gekommen|rüber)›|‹(?:missverstanden|missversteh\p{L}*|missverständnis|verwechslung)›(?! (?:ausgeschlossen|vermeiden))|‹(?:sie|ihr|du|keiner|niemand|kollege|kollegin) (?:\p{L}+ ){0,3}(?:versteh(?:en|t|st)|verstanden|kapier\p{L}*|begreif\p{L}*)› …‹(?:problem|anliegen|frage|worum|was ich|mich|punkt)› …‹nicht›|‹(?:sie|ihr|du|niemand|keiner) (?:versteht|verstehen|verstehst) …‹nicht,? (?:worum|was|dass)|‹(?:versteh(?:en|t|st)|kapiert|begreift) (?:sie |ihr |du )?(?:\p{L}+ ){0,3}(?:nicht|einfach nicht)›(?=[^?]*(?:worum|was ich))|‹(?:problem|anliegen|frage|punkt) (?:\p{L}+ ){0,2}nicht verstanden›|‹(?:verwechseln|verwechselt|verwechselst) (?:sie|ihr|du|mich|uns|da|hier|etwas|das)|‹(?:sie|ihr|du) (?:verwechseln|verwechselt|verwechselst)|‹(?:durcheinander ?gebracht|bringen (?:sie )?da (?:et)?was durcheinander)|‹(?:interpretieren|deuten|lesen) sie …‹hinein›|‹sie interpretieren›|‹nicht klar (?:genug )?ausgedrückt|‹(?:völlig |ganz |etwas )?(?:völlig |ganz )?(?:anderes|anders) ·(?:notiert|aufgenommen|verstanden|gemeint),? (?:als)?`,
    unless: de`${HARMLESS}`,
  },
  {
    rule: 'misunderstanding/other-question',
    strength: 'explicit',
    match: de`‹(?:danach|das|so|davon|des|darum|um \p{L}+|dafür)› (?:\p{L}+ ){0,4}(?:nicht|nie|gar nicht|ned|nöd|mit keinem wort)› (?:\p{L}+ )?(?:gefragt|gemeint|gmeint|meine frage|die frage|mini frag|meinte|um was es geht|gebeten|die rede|gesagt)›|‹(?:hab|habe) (?:ich )?(?:das )?(?:doch |ja )?(?:gar )?(?:nicht|nie) gefragt|‹(?:nicht|nie) (?:danach |darum )?(?:gefragt|gebeten) (?:habe|hatte)|‹(?:beantwort\p{L}*|antwort\p{L}*) …‹(?:frage|fragen)› ·(?:nicht|gar nicht)|‹(?:beantwort\p{L}*|antworten? auf) ·(?:andere|falsche) frage|‹(?:andere|falsche) frage ·beantwort|‹(?:ganz |völlig |eine )?(?:andere|anderes) (?:frage|gefragt)›(?<=‹(?:war|ist|hatte|beantwort\p{L}*|auf|eine)› .{0,30})|‹(?:meine|die) (?:\p{L}+ )?frage (?:war|ist|lautete) (?:doch )?(?:eine (?:ganz )?andere|anders)|‹(?:mit|zu) (?:meiner|meinem|unserer|unserem) (?:frage|anliegen|problem|anfrage) …‹(?:nichts zu tun|nichts gemein|nicht)›|‹passt (?:\p{L}+ )?nicht zu (?:meine|unsere)|‹am (?:thema|problem|kern) vorbei|‹aneinander vorbei|‹(?:zwei|von) (?:ganz |völlig )?(?:verschiedenen?|unterschiedlichen?|anderen?) (?:dingen|sachen|dinge|themen)|‹thema verfehlt|‹falsche baustelle|‹von (?:etwas|was) (?:ganz |völlig )?anderem|‹(?:das |so )?(?:meinte|mein|meine) ich (?:gar |doch |so )*nicht|‹(?:das )?mein(?:e|te)? ich (?:doch )?(?:gar )?nicht›|‹(?:darum|um \p{L}+|um \p{L}+ \p{L}+) (?:geht|ging) es (?:mir |uns )?(?:doch |ja |hier |überhaupt |gar )*nicht›|‹(?:geht|ging) es (?:mir|uns) (?:\p{L}+ ){0,2}nicht um›|‹war nie die rede|‹nie die rede›`,
    unless: de`${HARMLESS}|‹ich habe eine andere frage`,
  },
  {
    rule: 'misunderstanding/did-not-read',
    strength: 'explicit',
    match: de`‹(?:haben|habt|hast) (?:sie|ihr|du) …‹(?:überhaupt|eigentlich|richtig|wirklich)› (?:\p{L}+ )?(?:gelesen|verstanden|angeschaut)|‹(?:sie|ihr|du) (?:haben|habt|hast) …‹(?:nicht|gar nicht|offenbar nicht)› (?:\p{L}+ )?(?:gelesen|verstanden)›|‹(?:bitte |dann |also )(?:lesen|lest|lies) (?:sie )?(?:bitte |doch |mal |noch ?mal |noch einmal |erst |einfach )*,? ?(?:meine|meinen|meiner|was ich|richtig|genau|die mail)|‹(?:mail|nachricht|anfrage|text|schreiben) …‹(?:nicht richtig|nicht genau|gar nicht|nur überflogen|nicht) gelesen`,
    unless: de`${HARMLESS}|‹(?:anleitung|zähler)`,
  },
  {
    rule: 'misunderstanding/not-this-but-that',
    strength: 'explicit',
    match: de`‹(?:meinte|meine|meinen|spreche|sprach|rede|wollte|will|handelt|geht|ging|bat|gebeten|gefragt|fragte|hatte|gefragt war|suche)› …‹(?:nicht|keine?n?|nicht von|nicht um|nicht nach)›[^.!?\n]{1,50},? ‹(?:sondern|ich will|ich wollte)›|‹(?:meinte|um|nach|gebeten|gefragt|wollte|spreche|rede|gefragt war|bat)› [^.!?\n]{3,40},? nicht (?:um|nach|von|den|die|das|der|einen|eine)›|‹mit ["„][^"“”]{1,30}["“”] mein(?:e|te) ich›|‹(?:ich|wir) (?:bin|heiße|sind|heiß) nicht (?:herr|frau|familie)|‹(?:schreiben|reden|sprechen) (?:sie )?(?:dem|mit der|von der|über) (?:falschen|produkt)|‹(?:der|die|das) (?:falsche|falscher) (?:kundin|kunde|person|konto|vertrag|ansprechpartner)›|‹ich (?:spreche|rede) (?:von|vom)›`,
    unless: de`${HARMLESS}|‹bitte\P{L}*$|‹deutsch›`,
  },
  {
    rule: 'misunderstanding/i-asked',
    strength: 'explicit',
    match: de`^\P{L}*(?:gefragt|gemeint|gebeten|gewollt) (?:hab|habe|hatte|haben|hatten) (?:ich|wir)›|‹(?:ich wollte|ich will|ich möchte|ich brauch|ich brauche|wir wollten|wir wollen) (?:\p{L}+ ){0,3}(?:keine?n?|nicht) [^.!?\n]{2,40}(?:sondern|,? ‹ich (?:brauche?|will|wollte|möchte))|^\P{L}*(?:nein,? )?(?:ich|wir) (?:will|wollte|wollten|möchte) (?:die|den|das|der) \p{L}+ (?:\p{L}+ )?nicht (?:umtauschen|tauschen|zurückgeben|kündigen|stornieren|löschen|ändern|verkaufen)›|‹(?:sie|ihr) (?:erklären|erklärt|erzählen|beschreiben|beschreibt|schildern) (?:mir|uns),? (?:\p{L}+ )?wie|‹(?:wird|wurde) (?:mir|uns) (?:\p{L}+ )?(?:erklärt|beschrieben),? wie|‹danke für (?:die |den |ihre |ihren )?(?:anleitung|erklärung|link|info|hinweis|antwort)\p{L}*(?: zum \p{L}+| zur \p{L}+)?,? aber|‹(?:ihr|euer|ihre|eure) (?:vorschlag|antwort|hinweis|anleitung|bericht|lösung|erklärung) (?:löst|betrifft|beantwortet|beschreibt|bezieht|passt) (?:\p{L}+ ){0,4}(?:nicht|ander\p{L}+|problem,? das)›|‹(?:letzte |ihre |die )antwort (?:\p{L}+ ){0,4}(?:nichts damit zu tun|nichts mit \p{L}+ \p{L}+ zu tun|auf eine frage)›|‹eine frage,? die (?:keiner|niemand|ich nie|ich nicht)›|‹(?:geht|ging|gehen) (?:\p{L}+ ){0,3}an (?:meiner|der|unserer) (?:frage|anfrage|bitte|sache) vorbei›|‹nicht (?:der|die|das) \p{L}+ (?:ist|sind|war|geht) [^.!?\n]{2,30}, sondern›|‹(?:um (?:den|die|das) \p{L}+) geht es (?:mir |uns )?nicht›|‹es geht nicht um (?:den|die|das|meine?n?)›|‹(?:haben sie|habt ihr|hast du) …‹(?:zu ende|bis zum ende) gelesen›|‹lesen sie (?:bitte )?(?:noch ?mal|noch einmal)|‹wer liest (?:das|die|meine|hier|eigentlich)|‹zum mit(?:schreiben|lesen)›|‹(?:im selben|im falschen|in verschiedenen) film(?:en)?›|‹chinesisch›…\?|‹in der zeile verrutscht|‹(?:undeutlich|missverständlich|unklar) ausgedrückt|‹(?:sie|ihr) (?:redet|reden|sprecht|sprechen|schreiben|schreibt) (?:von|vom|über)[^.!?\n]{2,30}, ich (?:rede|spreche|meine|schreibe)›|‹(?:danach|nach (?:der |dem |den )?\p{L}+) (?:hat|habe?|hatte) (?:\p{L}+ )?(?:niemand|keiner|ich nie|ich nicht|ich gar nicht)(?: \p{L}+)? gefragt›|‹(?:nach|um) (?:dem|der|den|einer|einem) [\p{L}0-9 ]{2,30}(?:gefragt|gebeten)[^.!?\n]{0,40}(?:,? nicht (?:nach|um)|bekommen|geschickt|gekriegt)|‹(?:frage|anliegen) kommt (?:\p{L}+ )?nicht an›|‹kommt (?:meine|die|unsere) frage nicht an›|‹(?:falsche|andere) (?:zeichnung|maschine|kundin|kunden|auftrag|vorgang) (?:genommen|gelesen|erwischt|gemeint)›|‹die tür? (?:habe|hab) ich|‹(?:habe?|brauche?) (?:ich|wir) gar (?:nicht|keine?n?)›`,
    unless: de`${HARMLESS}`,
  },
];
