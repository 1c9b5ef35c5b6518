import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { BOSS } from './words.ts';

const UNLESS = loosely`(?:min|vår|våra) ${BOSS} (?:bad|vill|behöver|säger|har|på)|(?:jag är|som) ${BOSS} (?:för|på)|behöver inte|vill inte eskalera|hanteraren|på semester|jättetrevlig|hälsa din|tack för att|rollen|hur (?:lägger|tilldelar|gör)|knappen|i spelet|kundansvarig|bra team|rektor~|chefsrapport~`;
const A =
  '(?:din |er |en |någon |nån |ett |den |de |med |till |för |av |vår |era |annan |närmaste |högre |lokala |att |en av |vidare )*';

/** Swedish: asks for someone above the agent (R24, R34). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match: loosely`(?:prata|tala|snacka|komma i kontakt|kontakt|i kontakt|möte|ord|samtal|pratar|tar det|ta det) med ${A}${BOSS}|(?:koppla|kopplas|sätt|flytta|ställ|koppla in|kopplar|hänvisa|skicka) (?:mig |oss |mitt |ärendet |klagomål |vidare |in |det |här )*(?:till |vidare |i kontakt med |in )*${A}${BOSS}|då får du koppla in`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/have-boss',
    strength: 'explicit',
    match: loosely`(?:be|låt|få|hämta|ring|säg åt|kan du be) ${A}${BOSS}|(?:kräver|vill|begär|önskar|insisterar|behöver|förväntar) …(?:att )?(?:ha |få |bli kontaktad av |bli uppringd av |ett svar från |kontakt med |svar från |på )*${A}${BOSS}|(?:ge|var är|vem är|namnet på|namn på|numret till|mejladressen till|mejl till|kontaktuppgifter till|telefonnummer till) (?:mig |numret till )*${A}${BOSS}|^\P{L}*(?:en |din |er )?${BOSS},? (?:nu|tack|omedelbart|genast)|vem (?:bestämmer|är ansvarig|basar|är chef)|${A}${BOSS} (?:ringer|svarar|hör av sig|tar över|kontaktar|tittar)(?: upp)? (?:mig|på|oss|det)`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/someone-above',
    strength: 'explicit',
    match: loosely`(?:någon|nån|person|handläggare|en) (?:\p{L}+ )?(?:med (?:mer |större |riktigt |tillräcklig |högre )?(?:mandat|befogenhet|befogenheter|beslutsrätt|makt)|som (?:får|kan|har rätt att|faktiskt kan|verkligen kan) (?:fatta|bestämma|besluta|ta beslut)|högre upp|ovanför (?:dig|er)|över (?:dig|er))~?|första linjen(?: igen)?|(?:inte|slutar) prata(?:r)? (?:mer )?med dig`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/escalate',
    strength: 'explicit',
    match: loosely`eskalera(?:s|r|t)? (?:det|detta|mitt|ärendet|omedelbart|nu|vårt|mig)|(?:ärendet|det|detta|saken|mitt ärende) (?:ska |måste |bör |att )*(?:eskaleras?|lyftas|tas upp med)|(?:lyft|ta|skicka|för) (?:det|detta|ärendet|saken|mitt \p{L}+) (?:här )?(?:vidare |upp |uppåt)(?:till |med )?~|(?:skicka|lyft|ta) (?:ärendet|det|detta)(?: här)? (?:uppåt|till (?:din|er) ${BOSS}|vidare till ledningen)|(?:begär|vill|kräver) (?:_)?eskaler~`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/upper-management',
    aspect: 'upper-management',
    strength: 'explicit',
    match: loosely`(?:skriv|mejl|mail|kontakt|ring|tal|prat|vänd|hör|tar|tas upp|gå)~ …(?:vd(?:n|:n)?|koncernledning(?:en)?|ledning(?:en)?|ägar(?:e|en)|styrelsen?|huvudkontoret|direktör(?:en)?)`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/who-decides',
    strength: 'explicit',
    match: loosely`vem (?:kan göra något|sitter ovanför|är (?:det som )?(?:styr|bestämmer|ansvarar)|äger|styr|är din överordnade|är ansvarig|har befogenhet)~|(?:den personen|någon) (?:vill jag|som får|som kan) (?:prata|bestämma|ta beslut)~|(?:boka|ge|be|hälsa|skicka|koppla|ta med|ring|låt) (?:_)?(?:hos |er |din |med |till |mig )?(?:kommundirektör|kontorschef|platschef|avdelningschef|enhetschef|klinikchef|hamnchef|trafikchef|områdeschef|teamledare|rektor|teamchef|verksamhetschef|förvaltare|chef|ägare|vd)~|(?:kommundirektören|kontorschefen|platschefen|enhetschefen|hamnchefen|trafikchefen|ägaren|klinikchefen|teamchefen) (?:_)?(?:kan |får |ringer |skulle |behaga|att ringa|läsa|hör av)~|(?:er|era|eran|din) (?:platschef|kontorschef|områdeschef|chef|vd|ägare) (?:_)?(?:ringer|ska|får|kan|hör)~|(?:möte|tala|prata|snacka|samtal) med (?:er |hamn|kontors|plats|områdes|enhets|avdelnings|klinik|kommun)~ ?(?:chef|direktör|ledare)?~|namn och (?:direkt)?nummer till|(?:på|till) styrelsens bord|(?:lyft|ta) (?:_)?(?:ett steg upp|upp ett steg|en nivå upp|uppåt)|högre nivå|(?:sakkunnig|handläggare|någon) på högre|(?:någon|nån) ansvarig (?:_)?(?:av sig|ringer|idag|i dag)|hör någon ansvarig|kliva fram`,
    unless: UNLESS,
  },
];
