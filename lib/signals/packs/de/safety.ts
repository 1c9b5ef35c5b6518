import type { Pattern } from '../../pattern.ts';
import { de } from './words.ts';

/** Lamps that burn, files that are burnt, fun, tests, what did not happen. */
const HARMLESS =
  '‹(?:lämpchen|led|leuchte|lampe|anzeige|kontrollleuchte|dvd|dvds|cd|spiel|game|level|film|prozess|app|server|postfach|firewall|test|feueralarm-test|nägeln|neugier|lachen|totgelacht|präsentation|wlan|lust|heimweh|sonnenbrand|sodbrennen|werbebrand|brandneu|stalker-spiel|deckt|versicherung|unfallversicherung|rauchmelder braucht|trauerfall)›|‹(?:niemand|keiner|nicht|kein|keine|zum glück nichts)› (?:\\p{L}+ )?(?:verletzt|gestürzt|brand|feuer|rauch|lebensgefahr|gefährlich)|‹(?:günstiger|bestellen)›';

const THING =
  '(?:akku|akkus|netzteil|ladegerät|ladekabel|gerät|kabel|stecker|steckdose|steckerleiste|batterie|router|toaster|trockner|waschmaschine|herd|ofen|handy|laptop|powerbank|scooter|roller|e-?bike|auto|motor|heizung|therme|boiler|kessel|lampe|heizdecke|wasserkocher|föhn|leitung|sicherungskasten|wechselrichter|speicher|maschine|fernseher|ventilator|kaffeemaschine|monitor|tv|wagen|motorrad|grill|fritteuse|bügeleisen)';

/** Who may come to harm. */
const PERSON =
  '(?:kind|kinder|sohn|tochter|baby|säugling|frau|mann|mutter|vater|oma|opa|mama|papa|großmutter|großvater|kollege|kollegin|mitarbeiter(?:in)?|patient(?:in)?|gast|gäste|bruder|schwester|schüler(?:in)?|ich|er|sie|mir|mich|enkel(?:in)?|nachbar(?:in)?|eins|jemand|fahrer|lehrling|bewohner(?:in)?|partner(?:in)?)';

/** German: danger to life, violence or self-harm. Killing a process is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/self-harm',
    strength: 'explicit',
    match: de`‹(?:will|möchte|mag|kann|wü) (?:ich |i )?(?:so )?(?:einfach )?(?:nicht|nimmer|ned|nöd) ?(?:mehr|weiter|länger)? ?(?:weiter ?)?leben›|‹(?:bring|bringe) (?:ich )?mich ·um›|‹mich (?:selbst )?um(?:bringe|bringen|zubringen)|‹(?:selbstmord|suizid\p{L}*|freitod)›|‹(?:mir|mir selbst) (?:et)?was an(?:tu|tun|zutun)›|‹(?:mache|mach) (?:ich )?schluss mit (?:meinem|dem|allem) ?(?:leben)?|‹meinem leben ein ende|‹(?:wenn ich )?(?:nicht mehr|nimmer) (?:da|hier|am leben|auf der welt) (?:wäre|bin)›|‹spring(?:e)? (?:ich )?·(?:von der|vom|aus dem|vor den|vor die) (?:brücke|dach|fenster|zug|balkon|bahn)|‹(?:keinen sinn mehr|nicht mehr leben|lebensmüde|sterben möchte|sterben will|tot sein)›`,
    unless: de`‹(?:spiel|film|buch|prävention|song)›`,
  },
  {
    rule: 'safety/violence',
    strength: 'explicit',
    match: de`‹(?:bring(?:e|en)?) (?:ich |wir )?(?:dich|euch|sie|ihn) ·um›|‹(?:dich|euch|sie) (?:alle )?(?:umbring\p{L}*|abstech\p{L}*|abknall\p{L}*|verprügel\p{L}*|vermöbel\p{L}*|zusammenschlag\p{L}*|kaltmach\p{L}*|erschieß\p{L}*|erwürg\p{L}*)|‹(?:schlag|schlage|polier|poliere|hau|haue|tret|trete|stech|steche|brech|breche|knall|knalle) (?:ich )?(?:dir|euch|dich|ihnen|ihm) ·(?:fresse|zähne|ab|ein|eine|nase|knochen|schädel|zusammen|tot|nieder|alle)|‹polier\p{L}* ·fresse|‹(?:eine|eins|paar) (?:rein|drauf|in die fresse|aufs maul)(?:gehauen|hauen)?›|‹weiß(?:,)? (?:ja )?(?:genau )?,?wo (?:du|ihr|sie) (?:\p{L}+ )?(?:wohn|arbeit)\p{L}*|‹zünd(?:e|en)? …‹an›|‹(?:anzünden|abfackeln|niederbrennen|bombe|in die luft (?:jag|spreng)\p{L}*|amok\p{L}*|messer mit|waffe)›|‹pass(?:t|en sie)? (?:bloß |gut |mal )?auf,? (?:wenn|was|wer)|‹(?:bedroht|bedrohen|bedroht uns|bedrohte|droht mir|gedroht|stalker|mann verfolgt|stalk\p{L}*|verfolgt mich|lauert|gewürgt|begrapscht|sexuell\p{L}*|vergewaltig\p{L}*|überfallen)›|‹(?:hat|haben|wurde|wurden) ·(?:mich|meine[nr]?|uns|unsere[nr]?|ihn|sie|ich|er)› ·(?:geschlagen|getreten|gestoßen|angegriffen|verprügelt|geschubst|attackiert)›|‹betrunken(?:er)? ·(?:am steuer|gefahren)|‹besoffen gefahren`,
    unless: de`${HARMLESS}`,
  },
  {
    rule: 'safety/fire',
    strength: 'explicit',
    match: de`‹(?:feuer gefangen|fing feuer|in flammen|in brand|stichflamme|brandgefahr|brandgefährlich|feuergefahr|zimmerbrand|küchenbrand|wohnungsbrand|kabelbrand|schwelbrand|es brennt!|hilfe,? es brennt|abgebrannt|verschmort\p{L}*|durchgeschmort|angeschmort|explosionsgefahr|verpufft|verpuffung|brandfleck|brandgeruch|brandverletzung\p{L}*|rauchvergiftung|kohlenmonoxid|co-(?:melder|alarm|warner))›|‹${THING} …‹(?:brenn\p{L}*|gebrannt|explodiert|brannte|raucht|rauchte|qualmt|qualmte|geraucht|gequalmt|funken|funkt|fackelt|schmort|schmilzt|geschmolzen|bläht|aufgebläht|kocht über|glüht|heiß(?:gelaufen)?,? dass)›|‹(?:brenn\p{L}*|gebrannt|raucht|qualmt|funken|stromschlag|verschmort\p{L}*|flammen)› …‹${THING}›|‹(?:raucht|qualmt|funken|flammen)› (?:aus|schlagen|sprühen|kommen)|‹(?:riecht|stinkt|geruch)› …‹(?:gas|verbrannt|verschmort|verschmortem|verbranntem|angebrannt|brand)›|‹gas(?:geruch|leck|austritt)›|‹(?:tritt|strömt|ausgetreten) ·gas|‹gas (?:tritt )?aus(?:getreten)?›|‹(?:stromschlag|elektroschock|elektrischen? schlag|stromschläge|unter strom|einen schlag bekommen|eine gewischt)›|‹feuerwehr …‹(?:da|gerufen|kommen|ausrücken|gelöscht|einsatz)|‹(?:leitungen|kabel|drähte) …(?:offen|blank|freiliegend)`,
    unless: de`${HARMLESS}`,
  },
  {
    rule: 'safety/harm',
    strength: 'explicit',
    match: de`‹(?:lebensgefahr|lebensgefährlich\p{L}*|gemeingefährlich|lebensbedrohlich\p{L}*|todesgefahr|brandgefährlich|akute gefahr|unfallgefahr|verletzungsgefahr|vergiftung\p{L}*|vergiftet|anaphylakt\p{L}*|notarzt|rettungswagen|bewusstlos|ohnmächtig|kollabiert|erstick\p{L}*|glassplitter|metallsplitter|rasierklinge\p{L}*|atemnot|(?:bekommt|kriegt|bekam) (?:fast )?keine luft)›|‹(?:allergisch\p{L}*) (?:schock|reaktion|reagiert|anfall)|‹${PERSON} …‹(?:verletzt|schwer verletzt|verbrannt|verbrüht|gestürzt|ins krankenhaus|ins spital|ins kh|in die klinik|in die notaufnahme|liegt im (?:krankenhaus|spital)|blutet|geblutet|geschnitten|verätzt|sterben können|ums leben|eingeklemmt|eingesperrt|vergiftet|schwarz vor|kollabiert|gequetscht|überfahren|ertrunken|stromschlag|ohnmächtig|umgekippt|am boden|abgetrennt|die hand ab)›|‹(?:hätte|hätten|könnte|kann|wird|sonst) …‹(?:sterben können|tot sein|ums leben|umbringen können|draufgehen|tödlich|jemand sterben|verletzt werden|schlimm enden|ins auge gehen)|‹(?:im|in dem) (?:aufzug|lift) (?:\p{L}+ ){0,3}(?:fest|eingesperrt)|‹(?:aufzug|lift) (?:\p{L}+ )?(?:fest|abgestürzt)›|‹(?:trampolin|schaukel|geländer|hochbett|gurt|gabel|leiter) …‹(?:zusammengebrochen|gerissen|gebrochen|eingestürzt)›|‹(?:bremsen?|lenkrad|lenkung|airbag|kindersitz|gerüst|hausnotruf\p{L}*|notruf|beatmungsgerät|defibrillator|insulinpumpe|sauerstoffgerät|dialysegerät) …‹(?:versag\p{L}*|versagt\p{L}*|blockier\p{L}*|gelöst|gebrochen|gerissen|fest|fällt|ausgefallen|wackel\p{L}*|zusammen\p{L}*|geplatzt|reagiert nicht|geht nicht)›(?=[^?]*$)|‹(?:ohne (?:das |mein |die |meine )?(?:insulin|medikament\p{L}*|sauerstoff|dialyse|herzmittel|spray)) …‹(?:überleb\p{L}*|sterb\p{L}*|nicht)›|‹(?:falsche[rsn]?|überhöhte|doppelte) (?:medikament|dosis|dosierung|wirkstoff|tabletten|arznei)\p{L}*|‹(?:neugeborene[sn]?|säugling|baby) …‹(?:grad|luft|kalt|heizung|fieber)|‹auf (?:mein|meine|unsere|unser) (?:\p{L}+ )?(?:tochter|sohn|kind|baby) gefallen|‹(?:stürzt|fällt) ·(?:bald )?jemand ·(?:ab|runter)`,
    unless: de`${HARMLESS}`,
  },
];
