import type { Pattern } from '../../pattern.ts';
import { patterns as abuse } from './abuse.ts';
import { de } from './words.ts';

/** The same words said in delight, of oneself, or of a thing. */
const MEANT_WELL =
  '‹(?:verdammt|scheiß|unverschämt|unfassbar|sau|skandalös) (?:gut|gute[rsnm]?|schnell\\p{L}*|nett\\p{L}*|lecker|geil\\p{L}*|günstig\\p{L}*|stolz|freundlich\\p{L}*|hilfsbereit|toll\\p{L}*|schön\\p{L}*|billig|praktisch)›|‹(?:frechheit siegt|war ich (?:blöd|dumm)|bin ich (?:blöd|dumm)|ich idiot|ich depp|ich trottel|mein fehler|meine schuld|selbst schuld|nicht ihre schuld|vor freude|vor glück|begeistert|ausrichten|richten sie|danke|dankeschön|totgelacht)›|‹(?:kein|keine|keinen|nicht|nie|niemals|ned|nöd)› (?:\\p{L}+ )?(?:sauer|wütend|böse|zornig|empört|frechheit|schande|katastrophe|zumutung|unverschämt|inakzeptabel|skandal|witz|scherz|verarsch)|„[^“”"]{0,40}(?:wut|zorn|scheiße|verdammt)[^“”"]{0,40}["“”]';

/** German: anger said in words (R26, R27); disappointment and irony are tones. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match: de`‹(?:(?:ich|wir|i|mir)(?: \p{L}+)? (?:bin|sind|war|waren|werde|werden|fühle|koche|kochen)|bin|bin ich|sind wir|macht mich|machen mich|macht uns|machst mich|so wat macht mich)› ·(?:stink|stock|mega|richtig |sau|fuchsteufels|ober)?(?:sauer|wütend|zornig|erzürnt|empört|erbost|aufgebracht|angfress\p{L}*|angefressen|angepisst|angekotzt|rasend|wild|vor wut|auf (?:180|hundertachtzig|300|der palme)|außer mir|restlos bedient|auf(?:s|'s) äußerste verärgert)›|‹(?:extrem|äußerst|maßlos|stinke?|richtig|mehr als|zutiefst|ziemlich|sehr|höchst|massiv|hochgradig|dermaßen) (?:verärgert|sauer|wütend|empört|erbost|aufgebracht|entrüstet|angefressen)›|‹(?:bringt|bringen|treibt|treiben|jagt) (?:mich|uns) ·(?:zur weißglut|auf die palme|in rage|zum kochen|zum wahnsinn|in den wahnsinn)|‹(?:kocht|kochen) (?:bei |in )?mir|‹(?:fassungslos|entsetzt) über›|‹rege? (?:ich )?mich …‹(?:auf|tierisch)›|‹(?:mir|da) (?:schwillt|geht) (?:mir )?(?:langsam |gleich )?(?:der kamm|der hals|der hut hoch|das messer)|‹(?:so einen hals|puls auf|habe? (?:so )?(?:einen|nen|n) hals)›`,
    unless: de`${MEANT_WELL}`,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match: de`‹(?:jetzt|mir|uns|nun|langsam) (?:jetzt |langsam |allmählich |echt |wirklich |aber |endgültig )*reicht'?(?:s| es)?›(?! (?:die|der|das|den|ein|eine|völlig|aus|auch|noch))|‹(?:reicht'?s|reicht es) (?:jetzt|langsam|mir|uns|mal|aber|allmählich|endgültig)›|^\P{L}*(?:es|das) reicht(?: (?:jetzt|langsam|mir|uns|endgültig|wirklich|nun|mal|echt))*\P{L}*$|‹(?:nase|schnauze|faxen|kanal|schnautze)›…‹(?:voll|dicke?)›|‹steht'?s? (?:es )?(?:mir |uns )?(?:langsam |echt )?bis (?:hier|oben|zum hals|da oben|unter)|‹kragen…platz|‹platzt…‹kragen›|‹geduld› …‹(?:am ende|erschöpft|vorbei|zu ende|überstrapaziert|aufgebraucht|endgültig|grenzen)›|‹geduldsfaden›|‹(?:verliere|verlieren|verlier) ·(?:die|meine|unsere) geduld|‹(?:hab|habe|haben) (?:jetzt |wirklich |echt |so |langsam |endgültig |allmählich |endlich )*genug›(?! (?:zeit|platz|speicher|geld|davon|auf|im|für))|‹schluss mit lustig|‹maß ist (?:jetzt |endgültig )?voll|‹(?:hab|habe|haben)(?:'?s| es| das| ihre?)? ·satt›|‹(?:jetzt|nu) (?:längt|langt)(?:'?s| es)?›|‹langt'?s (?:mir|jetzt|langsam|aber)|‹am ende (?:meiner|unserer) (?:nerven|geduld|kräfte)|‹(?:nerven|nervenkraft) (?:liegen|am ende|blank)|‹auf die nerven›|‹nicht mehr (?:lustig|feierlich|normal)›|‹kein(?:e)? (?:bock|lust|nerven|nerv) mehr›`,
    unless: de`${MEANT_WELL}`,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match: de`‹(?:frechheit(?:en)?|unverschämt(?:heit)?(?:en)?|unverfroren\p{L}*|bodenlos\p{L}*|dreist(?:igkeit|e|er|es)?|schweinerei|sauerei|skandal(?:ös\p{L}*)?|schämen|schämt euch|schäm dich|beschämend|zumutung|unding|unerhört\p{L}*|indiskutabel|inakzeptabel|untragbar|unzumutbar\p{L}*|unter aller (?:sau|kanone|würde)|katastrophal\p{L}*|unterirdisch\p{L}*|grottenschlecht\p{L}*|grottig|menschenverachtend|respektlos\p{L}*|abzocke|wucher|unmöglich(?:es|er)? (?:verhalten|benehmen|umgang|service)|(?:einfach|echt|wirklich|absolut|schlicht) unmöglich|das allerletzte|der gipfel|die höhe|die krönung|fass den boden aus|spottet jeder beschreibung|jeder beschreibung|theater mit euch|(?:absolut|völlig|so|ganz|überhaupt|in keiner weise|einfach) nicht (?:hinnehmbar|akzeptabel|tragbar)|nicht hinnehmbar|(?:eine?|reine|einzige|pure|absolute|totale) (?:schande|katastrophe|frechheit|farce|lachnummer|verarsche|verarschung|abzocke|chaos))›`,
    unless: de`${MEANT_WELL}`,
  },
  {
    rule: 'anger/are-you-kidding',
    strength: 'explicit',
    match: de`‹(?:verarsch\p{L}*|vera?rscht|verschaukel\p{L}*|veräppel\p{L}*|auf den arm nehmen)›|‹für (?:dumm|blöd|doof|bescheuert|einen idioten|wie blöd) (?:verkauf|halt)\p{L}*|‹(?:halten|haltet|hältst) (?:sie|ihr|du) (?:mich|uns) …(?:blöd|dumm|doof|bescheuert|idiot)|‹(?:soll das|ist das|das ist|das soll|ist ja)›…‹(?:witz|scherz|aprilscherz)›(?! (?:angekommen|gut))|‹(?:darf|kann|kanns)›…‹nicht (?:wahr|ihr ernst|euer ernst|dein ernst|sein ernst)›|‹(?:ihr|euer|dein) (?:scheiß )?ernst›|‹im ernst(?: jetzt)?›\?|^\P{L}*(?:sag\p{L}* mal,? |leute,? )?geht'?s? (?:es )?(?:eigentlich |euch |ihnen )?noch›\P{L}*$|‹spinnt (?:ihr|der|die)›|‹spinnen sie›|‹hackt'?s(?: bei| eigentlich)?›|‹tickt ihr|‹so (?:geht man|kann man|könnt ihr|können sie|springt man|behandelt man|geht das|lasse ich mich|lassen wir uns|lass ich)›…‹nicht›|‹(?:wie dreck|wie ein hund|wie einen hund|wie einen bittsteller|wie abschaum|wie müll|wie einen verbrecher|wie vieh)›|‹geht (?:ja |so |mal )?(?:wohl )?(?:überhaupt|gar) nicht›\P{L}*$|‹was (?:soll|bilden|erlauben|fällt)›(?: (?:der|das|dieser|sie|ihr|ihnen|euch|sich)›){0,3}…(?:scheiß|mist|quatsch|unsinn|theater|käse|einbild|ein\P{L}*$|eigentlich)›`,
    unless: de`${MEANT_WELL}`,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match: de`‹(?:schei(?:ß|ss)(?:e|en|er|es)?|schei(?:ß|ss)(?:ladens|dreck|verein|service|teil|ding)|beschissen\p{L}*|verdammt(?:e|er|es|en|em|noch ?mal)?|verflucht\p{L}*|kotz(?:t|e|en)?|ankotzt|auskotzen|könnt(?:e)? kotzen|zum kotzen|himmelherrgott\p{L}*|herrgott ?(?:noch ?mal|sakra)?|zum (?:teufel|kuckuck|donnerwetter)|gopf\p{L}{3,12}|huere|verreckt\p{L}*|kruzi\p{L}+|himmel,? arsch|sakrament|leckts? mi|drecks(?:ding|teil|app|service|laden|hotline|system)|mist,? verdammt|so ein mist|so a (?:schaß|schas|scheiß|sauerei)|wtf|fuck\p{L}*|arsch(?:karte|teuer)?|verkackt|hölle)›`,
    unless: de`${MEANT_WELL}|‹(?:war|ist|lag) (?:ich|meine?|mein eigener|an mir)›|‹(?:spiel|film|song|buch|liedtext|filter|wort)›`,
  },
  {
    rule: 'anger/worst-ever',
    strength: 'explicit',
    match: de`‹(?:schlechteste|mieseste|schlimmste|unfähigste|übelste|lausigste|unfreundlichste|inkompetenteste)[rsnm]?› ·(?:service|kundenservice|kundendienst|support|anbieter|firma|laden|unternehmen|hotline|erfahrung|bank|versicherung|betreuung|lieferdienst|hotel|airline|behandlung|verein|kauf|app|shop)|‹(?:so|solch|derart|dermaßen|noch nie|selten)› (?:etwas |was |eine?[nrms]? |so (?:eine?[nr]?|etwas|was|viel) )?·(?:schlecht|mies|miserabel|inkompetent|unfreundlich|unverschämt|dreist|lausig|unprofessionell|kundenunfreundlich|grauenhaft|furchtbar|unfähig|chaotisch)\p{L}*›…‹(?:erlebt|gesehen|untergekommen|service|kundendienst|kundenservice|support|betreuung|behandelt|laden|umgang|abwicklung|firma)›|‹(?:miserabl|lausig|erbärmlich|grauenhaft|jämmerlich|desaströs)\p{L}*›`,
    unless: de`${MEANT_WELL}`,
  },
  {
    rule: 'anger/displeased',
    strength: 'tone',
    match: de`‹(?:enttäuscht|enttäuschung|enttäuschend|unzufrieden\p{L}*|frustriert|frustrierend|frust|genervt|nervt|nervig|nervend|ärgerlich\p{L}*|verärgert|verärgerung|ärger(?:t|e mich|n)? (?:mich|uns|ich)|lächerlich\p{L}*|peinlich|traurige?s? (?:leistung|kapitel|verein)|armutszeugnis|trauerspiel|befremdlich|befremdet|kopfschüttel\p{L}*|sprachlos|fassungslos|unfassbar|unglaublich|irritiert|verstimmt|ungehalten|unprofessionell\p{L}*|kundenunfreundlich\p{L}*|schwach(?:e leistung|es bild)|na (?:toll|super|prima|bravo|wunderbar|herrlich|klasse)|toll gemacht|ganz gro(?:ß|ss)es kino|schönen dank auch|vielen dank auch|danke für (?:nichts|gar nichts)|bravo|glanzleistung|meisterleistung|(?:service|kundenservice|kundendienst|kundenfreundlich\p{L}*|kompetenz|qualität|professionell\p{L}*|kundenorientiert\p{L}*|kulanz) (?:sieht|schaut|geht|ist) (?:für mich |irgendwie |leider |echt )?anders|verdient (?:den|diesen) namen nicht|ein witz|langsam (?:reicht|nervt|wird)|nicht zu fassen|schlechter (?:service|kundendienst|support|stil)|mieser (?:service|support|kundendienst))›|‹herzlichen glückwunsch,? …(?:ruinier|geschafft|verbock)`,
    unless: de`‹(?:nicht|nie|kein|keine|keinen|ned|nöd|überhaupt nicht|anfangs|zuerst|früher|keineswegs)› (?:\p{L}+ )?(?:enttäusch|unzufrieden|genervt|verärger|ärgerlich|frust|peinlich|nerv)|‹(?:unglaublich|unfassbar|sprachlos) (?:nett|gut|schnell|toll|freundlich|hilfsbereit|vor|schön|dankbar|lieb|lecker|günstig|zufrieden)\p{L}*|‹(?:danke|begeistert|vor freude|richten sie|peinlich,? aber|mir (?:ist|war) (?:das |es )?(?:so |echt |etwas |sehr )?peinlich|mein fehler|inzwischen)›(?! für (?:nichts|gar))`,
  },
  // Who insults is angry, too: as a tone beside the insult itself.
  ...abuse.map(
    (insult): Pattern => ({ ...insult, rule: insult.rule.replace('abuse/', 'anger/insult-'), strength: 'tone' }),
  ),
  {
    rule: 'anger/bitter',
    strength: 'explicit',
    match: de`‹(?:haben (?:sie|die)|habt ihr) (?:\p{L}+ )?(?:keine (?:mutter|scham|ehre|schande)|keinen (?:anstand|funken))|‹hutschnur›|‹(?:lüg(?:t|en)|gelogen) wie gedruckt›|‹dass ich nicht lache›|‹nicht bieten›|‹auf die reihe›…\?|‹(?:wer denkt sich|wer kommt auf) (?:so ?etwas|so ?was|so einen)|‹(?:blanker|reiner|der reine|purer) hohn›|^\P{L}*(?:hohn|unfassbar|applaus|bravo|glückwunsch|unglaublich|lachhaft|lächerlich|wahnsinn|pfui)[.!]*$|‹(?:behandeln|behandelt|antworten|kümmern|lesen|lest) (?:sie |ihr )?(?:\p{L}+ )?gefälligst›|‹gefälligst›|‹(?:auf den arm|auf die schippe) genommen›|‹(?:ich bin|bin ich) (?:doch |denn )*(?:kein|ein) (?:postversand|bittsteller|versuchskaninchen|depp|goldesel|bettler|paketdienst)|‹krank,? nicht (?:blöd|dumm)›|‹treuer (?:depp|idiot|trottel)›|‹kommt der zu fuß›|‹sind wir (?:eigentlich )?im selben film›|‹(?:lässt|lassen|lasst) (?:uns|mich) (?:\p{L}+ )?hängen›|‹verdammt noch ?mal›|‹schämen (?:sie|die) sich›|‹(?:wie oft|wie lange) denn noch›\?{1,}|‹(?:könnt ihr|können sie|kriegt ihr|kriegen sie) (?:\p{L}+ ){0,4}(?:irgendwann|überhaupt etwas|nicht bis|nicht rechnen|nicht zählen|nicht lesen)|‹(?:reden|sprechen) wir (?:chinesisch|kisuaheli|verschiedene sprachen)›|‹muss ich erst (?:persönlich|selbst|laut)›|‹(?:noch )?frech(?:,)? (?:behaupt\p{L}*|gelogen|grins\p{L}*)|‹behaupten (?:\p{L}+ )?frech›|‹(?:ich zahle|wir zahlen|zahle ich|zahlen wir) (?:doch )?nicht für (?:eine?n?|so)|‹diesen ton`,
    unless: de`${MEANT_WELL}`,
  },
];
