import type { Pattern } from '../../pattern.ts';
import { ASKS, de } from './words.ts';

/** Offices that ask politely, thefts by others, what is only asked. */
const POLITE = `${ASKS}|‹(?:kein|keine|keinen|nicht|ohne|weder)› (?:\\p{L}+ )?(?:anwalt|anwält|rechtsanwalt|rechtlich|gericht|klage|klagen|anzeige|polizei|vor)|‹(?:kanzlei|av-vertrag|gegenzeichn\\p{L}*|lizenzen?|gestohlen\\p{L}*|diebstahl|einbruch|gefunden|neue (?:e-?mail-?)?adresse|empfiehlt|unsere[rs]? kunde[n]?|einer unserer)›|‹(?:ich bin|als) (?:rechts)?(?:anwalt|anwält)`;

const AUTHORITY =
  '(?:verbraucherzentrale|verbraucherschutz\\p{L}*|konsumentenschutz\\p{L}*|konsumentenforum|arbeiterkammer|ak|vki|bundesnetzagentur|netzagentur|bafin|finma|fma|e-control|rtr|comcom|bakom|datenschutz(?:behörde|beauftragten?|aufsicht\\p{L}*|stelle|kommission)|landesdatenschutz\\p{L}*|edöb|schlichtungs(?:stelle|verfahren|antrag)|schlichter|schlichtung|söp|ombuds(?:mann|frau|stelle|person)|aufsichtsbehörde|gewerbeaufsicht|gewerbeamt|gesundheitsamt|lebensmittel(?:aufsicht|kontrolle|überwachung|behörde)|marktüberwachung|ordnungsamt|bauaufsicht|luftfahrt-?bundesamt|lba|eisenbahn-?bundesamt|staatsanwaltschaft|regulierungsbehörde|preisüberwacher|mieterverein|mieterschutz\\p{L}*|wettbewerbszentrale|kartellamt|bundeskartellamt|finanzpolizei|arbeitsinspektorat|patientenanwalt\\p{L}*|versicherungsombudsmann|europäisches verbraucherzentrum)';

/** German: lawyer, court, regulator, chargeback (R32). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/lawyer',
    aspect: 'lawyer',
    strength: 'explicit',
    match: de`‹(?:rechts)?(?:anwalt|anwalts|anwältin|anwälte|anwälten|aawalt|justiziar|jurist(?:en|in)?|rechtsvertret(?:er|ung|erin)|rechtsbeistand|rechtsabteilung|rechtsschutz(?:versicherung)?|fachanwalt)› …‹(?:einschalt\p{L}*|eingeschaltet|übergeb\p{L}*|melde[nt]|meldet|hör\p{L}*|informiert|informieren|beauftrag\p{L}*|weiter\p{L}*|freut|nutzen|nehm\p{L}*|geht|raus|konsultier\p{L}*|wenden|schritte|kontakt\p{L}*|liegt|regel\p{L}*|post|hinzuzieh\p{L}*|mandatiert|kümmer\p{L}*)›|‹(?:schalt\p{L}*|eingeschaltet|hör\p{L}*|beim|übergeb\p{L}*|informier\p{L}*|post|geht|gehe|melde[nt]|beauftrag\p{L}*|wend\p{L}*|liegt|zum|termin|rücksprache|schreiben|brief|leite|regel\p{L}*)› …‹(?:(?:rechts)?(?:anwalt|anwältin|anwälten?|anwaltschaft|beistand|vertreter|schutz|schutzversicherung|abteilung)|fachanwalt|juristen|justiziar)›`,
    unless: de`${POLITE}`,
  },
  {
    rule: 'legal-threat/court',
    aspect: 'court',
    strength: 'explicit',
    match: de`‹(?:juristisch\p{L}*|rechtlich\p{L}*|gerichtlich\p{L}*) ·(?:schritt\p{L}*|gegen|konsequenzen|nachspiel|vorgehen|vorzugehen|maßnahmen|mittel\p{L}*|klär\p{L}*|folgen|durchsetz\p{L}*|geltend|einzuklagen|mahnverfahren|einfordern|prüfen)|‹(?:rechtsweg|klageweg|gerichtsweg)›|‹(?:verklag\p{L}*|einklag\p{L}*|eingeklagt|sammelklage|klageschrift|mahnbescheid|mahnverfahren|zahlungsbefehl|schadene?ersatzklage|schadene?ersatz\p{L}*|unterlassung\p{L}*|abmahn\p{L}*)›|‹klag(?:e|en)? (?:ich |wir |i )(?:euch|sie|dich|\p{L}+ (?:\p{L}+ )?ein)›|‹klage (?:ist|liegt|wird|einreichen|\p{L}+ \p{L}+ ein)›|‹(?:ich|i|wir) klag(?:e|en|s)?›|‹(?:reiche|reichen|einreich\p{L}*|droht|folgt) ·klage›|‹klage (?:ein|gegen|beim|vor|wegen|folgt|eingereicht|einreich\p{L}*)|‹(?:vor|vors|ans) (?:das |dem )?gericht›|‹(?:beim|vor das|vor dem|zum|vors) (?:\p{L}+ )?(?:amtsgericht|bezirksgericht|landgericht|friedensrichter|kadi|handelsgericht|arbeitsgericht|sozialgericht)›|‹gerichte? …‹(?:entscheid|klär|wieder|treff|seh)\p{L}*|‹(?:entscheid|klär|treff|seh)\p{L}* …‹(?:gericht|gerichte|gerichts)›|‹betreib(?:ung|e|en)› (?:gegen|ein|sie|wir|ich|folgt|eingeleitet|\P{L}*$)|‹(?:leite|leiten|folgt|mit|mittels|per) ·(?:die )?betreibung›|‹betreibungsbegehren›|‹notfalls (?:vor gericht|gerichtlich|juristisch)`,
    unless: de`${POLITE}|‹(?:köstlich|lecker|nüsse|vegetarisch\p{L}*|speisekarte|bestellen|schmeckt|über klagen|kann nicht klagen|rechtlichen hinweis)›`,
  },
  {
    rule: 'legal-threat/regulator',
    aspect: 'regulator',
    strength: 'explicit',
    match: de`‹${AUTHORITY}› …‹(?:informier\p{L}*|eingeschaltet|einschalt\p{L}*|wend\p{L}*|melde\p{L}*|gemeldet|anruf\p{L}*|beschwer\p{L}*|freu\p{L}*|hör\p{L}*|interessier\p{L}*|bekommt|erfährt|erfahren|vorleg\p{L}*|übergeb\p{L}*|eingereicht|einreich\p{L}*|geht|gehe|kontaktier\p{L}*|anzeig\p{L}*|geschrieben|prüf\p{L}*|post|beantrag\p{L}*|weiß|kümmern|läuft)›|‹(?:wend\p{L}*|informier\p{L}*|melde\p{L}*|geh\p{L}*|beschwer\p{L}*|ruf(?:e|en)|schalt\p{L}*|eingeschaltet|anzeig\p{L}*|schreib\p{L}*|kontaktier\p{L}*|fall für|lande\p{L}*|übergeb\p{L}*|reich\p{L}*|leit\p{L}*|beschwerde)› …‹${AUTHORITY}›`,
    unless: de`${POLITE}|\?\P{L}*$|‹(?:ihre|euren|ihren) datenschutzbeauftragten ·(?:erreich|kontakt)|‹(?:solaranlage|anschließ\p{L}*|formular|wo erreiche|preisaufsicht|zum zoll|beim zoll|durch den zoll|zollgebühr\p{L}*)›`,
  },
  {
    rule: 'legal-threat/chargeback',
    aspect: 'chargeback',
    strength: 'explicit',
    match: de`‹(?:lasse|lass|lassen|werde|werden|dann|sonst|hol\p{L}*)› …‹(?:zurückbuch\p{L}*|zurück ?zu ?buchen|zurück buchen|rückbuchung|rücklastschrift|zurückhol\p{L}*|zurückzuholen)›|‹(?:habe|hab|haben) …‹(?:zurückgebucht|zurückbuchen lassen)›|‹(?:lastschrift|buchung|abbuchung|betrag|zahlung) …‹(?:zurückgebucht|zurückbuch\p{L}*|rückbuch\p{L}*|storniert (?:durch|bei) meine)|‹charge ?back …‹(?:bei|über|läuft|eingeleitet|beantragt|kreditkarte|bank|gestartet|ein)›|‹(?:mache|mach|starte|beantrage|leite|eingeleitet|per|mit|ein) ·charge ?back|‹(?:käuferschutz\p{L}*|paypal-?fall|paypal-?konflikt)› …‹(?:beantrag\p{L}*|eröffne\p{L}*|öffne\p{L}*|eingeschaltet|einschalt\p{L}*|nutz\p{L}*|aktivier\p{L}*|melde\p{L}*|läuft)›|‹(?:öffne|eröffne|beantrage|aktiviere|melde|nutze|eröffnet|öffnen|über den|über) ·(?:paypal-?)?(?:käuferschutz\p{L}*|paypal-?fall)|‹rückbuchung (?:veranlass|ein|über|bei|ist|läuft|beantrag)`,
    unless: de`${POLITE}|‹(?:shopsystem|händlerkonto|unser kunde)›`,
  },
  {
    rule: 'legal-threat/police',
    aspect: 'police',
    strength: 'explicit',
    match: de`‹(?:strafanzeige|betrugsanzeige|strafantrag|strafrechtlich\p{L}*)›|‹anzeige (?:erstatt\p{L}*|gegen sie|gegen euch|wegen|ist raus|folgt|bei der polizei|liegt bei der polizei)|‹(?:erstatte|erstatten|erstattet|stelle) ·anzeige|‹(?:zeige?|zeig) (?:ich |wir |i )?(?:euch|sie|dich) ·an›|‹(?:euch|sie|dich) ·(?:anzeigen|angezeigt)›|‹(?:zur|bei der|die) (?:kriminal|kantons)?polizei› ·(?:gehen|gehe|geh|war|gewesen|eingeschaltet|einschalten|informier\p{L}*|melden|gemeldet|übergeben|rufen)?|‹geh(?:e|en)? ·zur polizei`,
    unless: de`${POLITE}|‹(?:rechnung für|für die polizei|fahrrad|handy|unfall|nachbar\p{L}*)›`,
  },
  {
    rule: 'legal-threat/accusation',
    strength: 'tone',
    match: de`‹(?:das|dies|so etwas|was sie (?:da )?(?:machen|tun)) (?:ist|grenzt an) (?:\p{L}+ ){0,2}(?:betrug|illegal|rechtswidrig|gesetzwidrig|diebstahl|strafbar|nötigung|kriminell|arglistige täuschung)›|‹(?:verstößt|verstoßen|verstoß) gegen ·(?:gesetz|recht|dsgvo|vertrag|verbraucherrecht|wettbewerbsrecht)|‹(?:dsgvo-?verstoß|vertragsbruch|rechtsbruch|arglistige täuschung)›|‹meine rechte›|‹mein (?:gutes )?recht›`,
    unless: de`${POLITE}|‹ist (?:das|es) (?:illegal|strafbar)`,
  },
  {
    rule: 'legal-threat/done',
    strength: 'explicit',
    match: de`‹${AUTHORITY}› …‹(?:unterlagen|kopie|post|angenommen|gewandt|aktenzeichen|kümmert|rausgegangen|aufgesetzt|mein schreiben)›|‹(?:kopie|meldung|post|brief|unterlagen) …‹(?:an|bei) (?:die |den |das |der )?${AUTHORITY}›|‹(?:dienstaufsichtsbeschwerde|volksanwaltschaft|lebensmittelinspektorat|konsumentenvertretung|kantonschemiker|patientenanwaltschaft|sozialgericht|zivilgericht|friedensrichter|betreibungsamt|betreibung)›|‹anzeige (?:\p{L}+ ){0,3}(?:ist (?:raus|draußen|gestellt|aufgegeben)|liegt|läuft|erstattet|aufgegeben)›|‹(?:war|waren) (?:ich |wir )?bei der polizei›|‹polizeiposten›|‹käuferschutz (?:läuft|ist|eröffnet|aktiv|eingeleitet)|‹(?:geld|betrag) (?:\p{L}+ ){0,3}über die bank zurück|‹(?:das )?(?:klärt|entscheidet|regelt|sieht) (?:\p{L}+ ){0,3}(?:ein|das|der) (?:gericht|richter)›|‹(?:sehen|treffen) wir uns (?:\p{L}+ )?vor gericht›|‹(?:über|von) (?:meine[nrm]?|unsere[nrm]?) (?:rechts)?(?:anwalt|anwältin|rechtsschutz\p{L}*|jurist\p{L}*)› ?(?=[^?]*$)|‹(?:an|meinem|unserem) rechtsschutz›|‹(?:mahnbescheid|klage|strafanzeige|widerspruchsverfahren) (?:\p{L}+ ){0,3}(?:vorbereitet|unterwegs|eingereicht|liegt|folgt)›|‹danach mahnbescheid›`,
    unless: de`${POLITE}`,
  },
];
