import type { Pattern } from '../../pattern.ts';
import { ASKS, de } from './words.ts';

/** Good words, shops with reviews of their own, who asks how. */
const HARMLESS = `${ASKS}|‹(?:fünf sterne|5 sterne|vier sterne|begeistert|nur gutes|gutes über|tolle[srnm]?|positiv\\p{L}*|gerne? weiter|empfehle sie gern\\p{L}*|super service|danke|gern(?:e)? teilen|verknüpf\\p{L}*|pressekontakt|lokalzeitung|in meinem shop|in unserem shop|uns schlecht bewertet|kunde hat|widget|ausblenden|ersatzteil|halle)›|‹(?:nicht|kein|keine|keinesfalls) (?:vor|die absicht|daran|schlechte|negative|an die presse|an die öffentlichkeit)`;

const SOCIAL =
  '(?:facebook\\p{L}*|fb|instagram|insta|tiktok|twitter|x|linkedin|xing|youtube|reddit|whatsapp|telegram|social[ -]?media|sozialen? (?:medien|netzwerk\\p{L}*)|internet|netz|online|forum|foren|blog|podcast|kununu|story|nachbarschaftsgruppe|reclabox|kanal|gruppen?|jodel)';

/** German: bad review, social media or press, held out as a next step (R29, R36). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/bad-review',
    strength: 'explicit',
    match: de`‹(?:schlecht|negativ|vernichtend|entsprechend|ehrlich|saftig|deutlich|gesalzen|mies|verheerend|bös)\p{L}* ·(?:google-?|trustpilot-?|amazon-?|online-?)?(?:bewertung|rezension|kritik|beurteilung|meinung|referenz|feedback)\p{L}*|‹(?:bewertung|rezension|google-?bewertung|beurteilung|kritik)(?:en)?› …‹(?:entsprechend|ausfallen|vernichtend|negativ|schlecht|gewaschen|folgt|kommt|vorbereitet|alle lesen|auf einen stern|ein stern|bei google|auf google|trustpilot|dementsprechend|jetzt schon|freuen)›|‹(?:1|ein|einen|null|0|kein|keinen|zwei|nur einen)[ -]?(?:sterne?|stärn)(?:-?bewertung\p{L}*|-?rezension\p{L}*|chen)?›(?=[^?]*$)|‹(?:schreib|hinterlass|verfass|verpass|geb|gib|gebe)\p{L}* …‹(?:google-?)?(?:bewertung|rezension)›(?=[^?]*(?:alle|google|gewaschen|ehrlich|entsprechend|lesen|warn|wenn|über diese|dazu|trustpilot|online|davon|lustig))|‹bewerte ·(?:euch|sie|negativ|schlecht|überall)|‹ändere meine bewertung|‹auf (?:google|trustpilot|kununu|holidaycheck|tripadvisor|jameda|amazon|reclabox|proven expert|check24|yelp)›(?=[^?]*(?:schreib|steht|les|stern|warn|bewert|meinung|veröffentlich|hinterlass))`,
    unless: de`${HARMLESS}|‹gerne? (?:eine|geb|schreib|hinterlass)|‹(?:schreibe|gebe|hinterlasse) (?:ich )?(?:ihnen |euch )?(?:sehr )?gerne?|‹(?:habe|haben|hab) (?:ich |wir )?(?:ihnen|euch) …sterne|‹(?:hotel|vier-sterne|frühstück|tarif)›`,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match: de`‹(?:post(?:e|en)?|poscht?e?|teile|stelle|schreib(?:e)?|veröffentliche|landet|verbreite|beschreibe|publiziere|berichte|mach(?:e|t)? i?|lest|liest)› …‹(?:auf|bei|in|im|ins|über|uf|in meinem|in der) (?:\p{L}+ )?(?:\p{L}+ )?${SOCIAL}›|‹(?:auf|in|im|ins|bei) (?:\p{L}+ )?(?:\p{L}+ )?${SOCIAL}› …‹(?:poste|posten|teile|teilen|stelle|schreib|schreibe|schreiben|veröffentlich\p{L}*|beschreibe|beschreiben|breittret\p{L}*|berichte|dazu sagen)›|‹(?:das )?(?:ganze )?(?:internet|facebook|forum) (?:\p{L}+ )?(?:wird|soll|erfährt)›|‹(?:stelle|stell) (?:ich )?(?:das|sie|es|alles|den \p{L}+) (?:\p{L}+ )?online›|‹(?:podcast|blog) (?:\p{L}+ ){0,2}(?:handelt|widme)|‹(?:follower\p{L}*|abonnent\p{L}*|reichweite|shitstorm|screenshots?)› …‹(?:erfahr\p{L}*|interessier\p{L}*|online|veröffentlich\p{L}*|hilft|freu\p{L}*|seh\p{L}*|lesen|stell\p{L}*|dazu)›|‹shitstorm›|‹video (?:darüber|davon|dazu|online)|‹post (?:drüber|darüber|ruiniert|dazu)|‹(?:veröffentlich\p{L}*|publik|öffentlich)› …‹(?:schriftwechsel|chatverlauf|e-?mails?|korrespondenz|fall|geschichte|machen|verlauf|briefe?)›|‹veröffentliche ·(?:\p{L}+ )?(?:schriftwechsel|chat|mail|korrespondenz|alles|verlauf|fall|geschichte|dokumente)`,
    unless: de`${HARMLESS}|‹(?:anmeld\p{L}*|anmeldung|lädt|login|löschen|paket gleich|unseren eintrag|passwort|hilfe|ad|anzeige|unboxing)›`,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match: de`‹(?:an die|zur|in die|mit (?:der|einer|einem)) (?:lokal|regional|tages|fach|sonntags)?(?:presse|medien|öffentlichkeit|zeitung|journalist\p{L}*|redaktion|reporter\p{L}*|blick)› ?(?=[^?]*$)|‹(?:bild|spiegel|krone|kurier|standard|tagesanzeiger|beobachter|kassensturz|espresso|wiso|markt|stern tv|bürgeranwalt|rtl|orf|srf|ard|zdf|akte|marktcheck|super\.?markt|volksanwalt|konkret|fernsehen|finanztip|stiftung warentest|heise)› …‹(?:freu\p{L}*|interessier\p{L}*|schreib\p{L}*|angeschrieben|wend\p{L}*|erfahr\p{L}*|meld\p{L}*|bericht\p{L}*|informier\p{L}*|gern|thema|fall)›|‹(?:fall für|schreibe?|meld\p{L}*|wend\p{L}*|informier\p{L}*|angeschrieben|kontakt\p{L}*) (?:\p{L}+ ){0,4}(?:den |die |das |dem |bei |an )?(?:„|")?(?:bild|spiegel|krone|kurier|beobachter|kassensturz|espresso|wiso|stern tv|bürgeranwalt|rtl|orf|srf|ard|zdf|konkret|fernsehen|marktcheck|heise)›|‹öffentlich (?:machen|mache|ansprech\p{L}*|spreche|anprangern|an›)|‹mach\p{L}* ·öffentlich|‹spreche ich …öffentlich|‹liest (?:man|ihr|sie)› …‹zeitung›|‹journalist(?:en|in|innen)?› …‹(?:gesprochen|kontakt\p{L}*|interess\p{L}*|angeschrieben|bekannt|freu\p{L}*)›`,
    unless: de`${HARMLESS}|‹(?:zeitung kam|abo|freien eintritt|gedruckt|anzeige|pressemitteilung)›`,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match: de`‹(?:warn(?:e|en)|rate|erzähl(?:e|en)|sorge|abraten|abzuraten)› …‹(?:jede[mnr]|alle[mnr]?|andere[nr]?|sämtliche[n]?|kolleg\p{L}+|freund\p{L}*|nachbarn|bekannten?|verwandten?|familie|niemand\p{L}*|mitglieder\p{L}*|davor|vor (?:ihnen|euch|ihrer|eurer)|dafür)› ?(?=[^?]*(?:warn|ab›|vor|abzu|wie (?:sie|ihr)|umgeh|erfahr|dass|ihr arbeit|ab\P{L}*$|fern|das›|davon|weiß|branche))|‹(?:ich|wir) (?:werde|werden)? ?·(?:nicht|nicht mehr|nie|garantiert nicht|sicher nicht) (?:weiter ?)?empfehlen|‹(?:alle|jeder|die ganze \p{L}+|die halbe \p{L}+|ganz \p{L}+|andere|öffentlichkeit|branche|branchenverband) (?:sollen|soll|wird|werden)› …‹(?:erfahren|wissen|hören|lesen)›|‹(?:spricht|herum ?sprechen|rumsprechen|herumerzähl\p{L}*|herumgesprochen)›|‹(?:ihr|euer) (?:guter )?ruf›|‹dass (?:das )?(?:jeder|alle|niemand)› …‹(?:weiß|wissen|erfahren|erfährt|kauft|bucht)›|‹empfehlung bekommen …nicht`,
    unless: de`${HARMLESS}|‹warne sie vor:|‹(?:empfohlen|team|neuen funktion|feature)›`,
  },
];
