import type { Pattern } from '../../pattern.ts';
import { ASKS, de } from './words.ts';

const IF =
  '(?:wenn|falls|sollte[nst]?|sofern|solange|sonst|ansonsten|andernfalls|anderenfalls|oder (?:ich|wir)|entweder|dann|bis (?:freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|morgen|ende)|noch (?:ein|so|eine|einmal)|wann (?:ned|des|si))';

const LEAVE =
  '(?:kündig(?:e|en|t)|chündig(?:e|en)?|gekündigt|storniere (?:ich )?alles|wechsl(?:e|en|er)|wechsel(?:n|e)?|gewechselt|bin ich weg|bin i weg|sind wir weg|ich bin weg|wir sind weg|bin ich raus|sind wir raus|steigen? (?:wir|ich) (?:aus|um)|steigen aus|steige aus|konkurrenz|mitbewerb\\p{L}*|konkurrent\\p{L}*|wettbewerb(?:er)?|trennen (?:wir )?uns|trenne ich mich|woanders|anderswo|anderen? (?:anbieter|dienstleister|lieferanten|händler|bank|versicherung|firma|shop|werkstatt|hersteller|provider|partner|schule|agentur)|neuen (?:anbieter|lieferanten|dienstleister|partner)|(?:vertrag|abo|mitgliedschaft|konto|konten|zusammenarbeit|geschäftsbeziehung|partnerschaft) (?:\\p{L}+ )?(?:beend|auflös|lös|künd)\\p{L}*|beenden? (?:wir|ich)|nicht (?:verlänger|weiterführ|fortsetz)\\p{L}*)';

/** Wishes to know, leaves for reasons of their own, came to us, or changes something else than the provider. */
const NO_THREAT = `${ASKS}|‹(?:nicht|kein|keine|nie)› (?:vor,? |die absicht,? |daran,? )?(?:zu )?(?:kündigen|wechseln|kündigung vor)›|‹von (?:der|ihrer) konkurrenz (?:zu|her)|‹zu (?:ihnen|euch) (?:zu )?(?:gewechselt|wechseln)|‹(?:akku|batterie|passwort|sprache|filter|reifen|adresse|zimmer|platz|gerät|zähler|termin|größe|farbe|tarif)\\p{L}* (?:\\p{L}+ )?(?:wechs|tausch)|‹(?:umzieh\\p{L}*|umzug\\p{L}*|ausland\\p{L}*|verstorben|rente|nie verlängert|nicht verlängert|gar nichts mehr|fristgerecht|zieh\\p{L}* …um|gesundheitlich\\p{L}*|krankheit|treffen|meeting|testabo|probeabo|gern(?:e)? in)›|‹(?:sprache|kündigungsfrist|wechsl?e ich ihn|ihn dann selbst|im büro bekommen)›`;

/** German: a threat to leave, with a condition, a reason or a competitor (R31). A plain request to cancel is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-then',
    strength: 'explicit',
    match: de`‹${IF}›[^.!?\n]{0,110}‹${LEAVE}›|‹${LEAVE}›[^.!?\n]{0,50}‹(?:wenn|falls|sollte|sofern|solange|es sei denn|außer)›`,
    unless: de`${NO_THREAT}|\?\P{L}*$`,
  },
  {
    rule: 'churn-threat/because-of-this',
    strength: 'explicit',
    match: de`‹(?:aufgrund|wegen|angesichts|nach (?:diesem|dieser|so|all)|unter diesen umständen|so nicht|deshalb|daher|reicht'?s?|genug|konsequenz|schnauze|schluss|sonder|fristlos|außerordentlich\p{L}*|eben|endgültig|hiermit alles|unzumutbar)› …‹(?:kündig(?:e|en|ung)|chündige?|gekündigt|wechsl?e|wechseln|beend\p{L}+|trenn\p{L}+)›|‹(?:kündige|kündigen|kündigung)› …‹(?:alles|all[e ]|alle|fristlos|außerordentlich|wegen|aufgrund|eben|sofort|mit sofortiger wirkung)›|‹sonderkündigung\p{L}*›|‹(?:kündigung(?:sschreiben)?)› …‹(?:schon|bereits|unterwegs|raus|aufgesetzt|folgt|geschrieben|in der post|schreibtisch|ist fertig)›`,
    unless: de`${NO_THREAT}|‹(?:umzug|auslandsumzug|jobwechsel|heirat|studium|verkauft|pflege)\p{L}*›`,
  },
  {
    rule: 'churn-threat/considering',
    strength: 'explicit',
    match: de`‹(?:überleg\p{L}*|denk\p{L}*|erwäg\p{L}*|spiel\p{L}*|prüf\p{L}*|schau\p{L}*|seh(?:e|en)|such\p{L}*|raum|evaluier\p{L}*|nachdenken|gedanken|vergleich\p{L}*|erkundig\p{L}*)› …‹(?:kündig\p{L}*|(?:anbieter|provider|bank)?(?:zu )?wechsel\p{L}*|wechseln|alternativen? (?:zu|für|um|an)|alternativ(?:e|en) (?:anbieter|lösung\p{L}*)|(?:einem|einen|anderen|neuen|nach) (?:\p{L}+ )?(?:anbieter|lieferanten|dienstleister|partner|provider|versicherung|bank)|kunde (?:zu )?bleib\p{L}*|abzuspringen|abspringen|konkurrenz|auflös\p{L}*|aufzulösen|umzusteigen|umstieg|aussteigen|auszusteigen)›|‹(?:anbieterwechsel|wechsel|kündigung|trennung)› (?:\p{L}+ ){0,4}(?:raum|erwägung|tisch|betracht|überleg\p{L}*|gedanken|optionen?|thema)›|‹(?:andere|anderen|genug|genügend|noch andere|auch andere) (?:\p{L}+ )?(?:anbieter|banken|versicherungen|shops|hersteller|dienstleister|händler|airlines)›|‹ob (?:ich|wir) (?:\p{L}+ ){0,3}(?:kunden?|kundin|bleiben?|verlängern?)›|‹warum sollte (?:ich|man) (?:noch |weiter )?(?:bei|kunde)|‹(?:konkurrenz|mitbewerber|wettbewerber) …‹(?:angebot|besser|günstiger|freut|schläft|nimmt|macht das)›`,
    unless: de`${NO_THREAT}|‹zu ihnen zu wechseln|‹(?:zu diesem modell|modell)›`,
  },
  {
    rule: 'churn-threat/go-elsewhere',
    strength: 'explicit',
    match: de`‹(?:geh(?:e|en)?|wechs(?:le|eln|el)|zieh(?:e|en)|kauf(?:e|en)?|bestell(?:e|en)|hol(?:e|en)|buch(?:e|en)|such(?:e|en)|flieg(?:e|en)|abwandern|wander(?:e|n)|nehm(?:e|en)|fahr(?:e|en))› …‹(?:zur konkurrenz|zum mitbewerb\p{L}*|zum wettbewerb\p{L}*|beim mitbewerb\p{L}*|bei der konkurrenz|woanders\p{L}*|anderswo|zu (?:einer|einem) anderen|bei (?:einer|einem) anderen|beim nächsten mal (?:wo)?anders|zur? (?:telekom|vodafone|o2|a1|magenta|swisscom|sunrise|salt|drei|1&1|dkb|n26))›|‹(?:telekom|vodafone|a1|magenta|swisscom|sunrise|konkurrenz) zurück›|‹dann (?:such|kauf|geh|bestell|hol)\p{L}* …(?:anders|andere|konkurrenz)|‹(?:künftig|zukünftig|in zukunft|ab jetzt|ab sofort|nächstes mal|das nächste mal)› …‹(?:woanders|anderswo|mitbewerb\p{L}*|konkurrenz|wo ?anders|ohne sie|ohne euch|ohne uns|ohne mich)›|‹mitbewerber …‹(?:gehen wir|geh ich|gehe ich|hin)›|‹ich bin dann mal weg|‹(?:bin|ich bin|sind wir|wir sind) (?:ich )?(?:so was von |dann |ganz schnell |bald )?weg›(?=[^?]*(?:konkurrenz|wenn|kunde|\P{L}*$))`,
    unless: de`${NO_THREAT}|‹(?:urlaub|büro|freitag|montag|dienstag|mittwoch|donnerstag|reise) (?:bin|sind)|‹(?:bis|ab|am) (?:freitag|montag|dienstag|mittwoch|donnerstag|zum \d)`,
  },
  {
    rule: 'churn-threat/never-again',
    strength: 'explicit',
    match: de`‹(?:nie wieder|nie mehr|niemals wieder|nix mehr (?:bei|von)|nichts mehr (?:bei|von)|kein(?:en|e)? (?:einzige[nrs]? )?(?:bestellung|cent|auftrag|euro|rappen) mehr|nimmer)› …‹(?:bei (?:ihnen|euch)|mit (?:ihnen|euch)|kauf\p{L}*|bestell\p{L}*|buch(?:e|en)|verläng\p{L}*)›|‹(?:bei (?:ihnen|euch)|hier|mit (?:ihnen|euch)|kauf\p{L}*|bestell\p{L}*|buch(?:e|en)|mich)› …‹(?:nie wieder|nie mehr|nichts mehr|nix mehr|nüt meh|nicht wieder|nimmer|definitiv nicht mehr|sicher nicht mehr|garantiert nicht mehr)›|‹(?:letzte|letzter|letztes|letzten) (?:bestellung|einkauf|auftrag|buchung|mal|kauf|flug|aufenthalt)›…‹(?:bei (?:ihnen|euch)|gewesen|mit (?:ihnen|euch))›|‹(?:das war) …‹(?:letzte|letztes) (?:mal|bestellung|auftrag|buchung|einkauf)|‹(?:kunden?|kundin|mich|uns) …‹(?:verloren|zu verlieren|vergrault|verlieren)›(?! gegangen)|‹verlier(?:en|t) (?:sie|ihr|du) ·(?:kunden?|kundin|mich|uns|stammkunden)|‹längste zeit …(?:kund|gewesen)|‹(?:war(?:'?s| es) das|das war'?s) (?:mit|für) (?:uns|mich|ihnen|euch|dem|der)|‹fertig (?:miteinander|mit (?:ihnen|euch))›|‹mit (?:ihnen|euch) (?:bin ich|sind wir) (?:fertig|durch)|‹(?:werden?|unter diesen umständen|so) …‹nicht (?:mehr )?verlängern›|‹(?:vertrag|abo|mitgliedschaft|vertragsverlängerung|verlängerung)› …‹(?:nicht in frage|kommt (?:so )?nicht|vergessen|nicht erneuern)›|‹werden? (?:ich |wir )?(?:\p{L}+ ){0,2}(?:konten?|konto|geld|depot) …‹(?:auflösen|abziehen|umziehen)›|‹ziehe ·(?:geld|vermögen|guthaben|ersparnisse) ·ab›|‹(?:beenden|beende|grundlage|basis|vertrauen|vertrauensbasis)› …‹(?:zusammenarbeit|geschäftsbeziehung|partnerschaft)›`,
    unless: de`${NO_THREAT}|‹(?:schlüssel|paket|karte|handy|passwort|geldbeutel) ·verloren|‹(?:erhältlich|lieferbar|angezeigt)›`,
  },
  {
    rule: 'churn-threat/last-time',
    strength: 'explicit',
    match: de`‹(?:war|ist|bleibt|wird|waren) (?:das )?(?:definitiv |sicher |garantiert |auch |wohl )*(?:mein|unser)[a-z]* (?:\p{L}+ ){0,3}letzte[rsn]? (?:\p{L}+ ){1,2}(?:mit|bei|aus|von|in) (?:euch|ihnen|ihrem|eurem|ihrer|eurer)›|‹(?:können|könnt) (?:sie|ihr) (?:sich |euch )?abschminken›|‹(?:verlängere|verlängern|buche|buchen|bestelle|bestellen|kaufe|kaufen|komme|kommen|fliege|fliegen) (?:ich |wir )?(?:hier |bei \p{L}+ )?(?:ganz )?(?:bestimmt|sicher|definitiv|garantiert|gewiss) (?:nicht|nie|kein\p{L}*|nichts)›|‹(?:streiche|streichen|canceln|blasen|storniere|stornieren) (?:ich|wir) (?:\p{L}+ ){0,2}bei (?:ihnen|euch)›|‹(?:geh|gehe|gehen|wechsl?e|wechseln|buche|buchen|kaufe|kaufen|fahren|fliegen|fliege|nehme|nehmen|bestelle|bestellen|lande|landen|bin|sind) …‹(?:mit|bei|beim|zur?|zum|vom|von) (?:der |dem |einer |einem )?(?:konkurrenz|mitbewerb\p{L}*|wettbewerber\p{L}*|vergleichsportal\p{L}*)›|‹(?:sobald|passiert|bewegt sich|ändert sich|tut sich|klappt) …‹(?:bin ich|sind wir) (?:\p{L}+ ){0,5}(?:weg|raus|fort|woanders)›|‹(?:ein|eine|einen|einem) andere[rsmn]? (?:marke|system|dienstleister|agentur|programm|software|werkstatt|versicherer|hersteller) …‹(?:rein|her|übernimmt|übernehmen|ins haus)›|‹(?:kommt|kommen|übernimmt|übernehmen|holen wir|nehmen wir|such ich|suchen wir) …‹(?:eine|ein|einen) andere[rsn]? (?:marke|system|dienstleister|agentur|programm|software|werkstatt|versicherer|hersteller|anbieter|firma)›|‹(?:künftig|in zukunft|ab jetzt|ab sofort) (?:\p{L}+ ){0,3}(?:woanders|anderswo)›|‹(?:hole|holen|sammle|sammeln) (?:ich |wir )?(?:gerade|bereits|schon|parallel|nun|jetzt) (?:\p{L}+ ){0,2}(?:angebote|offerten)›|‹(?:ausschreibung|suche) für (?:ein|eine|einen) (?:andere|neue)[snr]?›`,
    unless: de`${NO_THREAT}|‹(?:urlaub|ferien|lieferadresse)›`,
  },
  {
    rule: 'churn-threat/on-the-way-out',
    strength: 'tone',
    match: de`‹(?:umzug|umstieg|wechsel|migration|abwanderung) (?:\p{L}+ ){0,2}(?:zu|auf) (?:einem|einen|eine|einer) (?:anderen?|neuen) (?:anbieter|hoster|provider|system|bank|kasse|versicherung|plattform)›|‹app …(?:schon|bereits|ist|hab ich) (?:gelöscht|deinstalliert)›|‹jahre (?:war|waren) (?:ich|wir) (?:\p{L}+ ){0,3}(?:kund(?:e|in|en)|bei (?:ihnen|euch))›|‹(?:konkurrenz|mitbewerber|wettbewerber|direktbank|der andere anbieter) …‹(?:bietet|nimmt|macht|wartet|gratis|unterlagen)›|‹plan b›|‹(?:such|suche|suchen) (?:ich|wir) (?:mir|uns) (?:\p{L}+ ){0,3}(?:was|etwas)›`,
    unless: de`${NO_THREAT}`,
  },
];
