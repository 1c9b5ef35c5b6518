import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const UNLESS = loosely`(?:fick|skickade) en sista|betald|hämta|provar|utbildning~|hälsa på|kontant|rabatt|mäter|måtten|vilka mått|ångrar inte|ångra mitt|stämmer det|gjordes i går|~\?\P{L}*$`;

/** Swedish: another extraordinary measure or an ultimatum (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/ultimatum',
    aspect: 'ultimatum',
    strength: 'explicit',
    match: loosely`(?:min |er |en |den |det är er )?sista (?:varning(?:en)?|chans(?:en)?|tillsägelse~)|ultimatum|(?:ni|du) (?:har|får) (?:_)?(?:\d|till|en|två|tre|24|48)[^.!?\n]{0,20}på (?:er|dig)|(?:jag )?ger er (?:\d+|till i|till på|två|tre|exakt|en (?:vecka|dag|timme))|(?:kommer att|ska|får|lär) (?:få )?ångra (?:er|det|dig|detta)|ska ni få (?:betala|sota|äta upp)|(?:stå|står|bli|blir) (?:er )?(?:väldigt |mycket )?dyrt(?: för er)?|(?:ta|tar|bära) konsekvenserna|(?:få|får) konsekvenser|ansvarar inte för vad|(?:säg inte|ni kan inte säga) att jag inte|skyll er själva|ska få se|inte över än|(?:är )inte över(?=[.!]*$)|hört det sista|lämnar (?:mig|oss) inget (?:annat )?val|inget annat val|(?:lös|gör|fixa|svara|betala) (?:det|detta)(?: \p{L}+){0,3}, annars(?: jävlar)?(?=[ .!]*$)`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match: loosely`(?:vidta|vidtar|vidtas) (?:_)?åtgärder|gör vad som krävs|(?:ta|tar|tvingas ta) (?:till )?(?:andra|hårdare|till andra) (?:metoder|tag|medel)|(?:ringer|mejlar|skriver) (?:varje|var) (?:timme|dag|minut) …tills|(?:ger mig|slutar) inte förrän|förstöra för er|se till att ni går i konkurs|(?:kräver|begär|begära|kräva) en (?:_)?(?:revision|granskning)|(?:kontaktar|skriver till) era (?:investerare|ägare|samarbetspartner|aktieägare|partner|sponsorer)`,
    unless: loosely`rättsliga åtgärder|juridiska åtgärder|~\?\P{L}*$`,
  },
  {
    rule: 'extraordinary-threat/withhold-payment',
    aspect: 'payment',
    strength: 'explicit',
    match: loosely`(?:betalar|betala) inte (?:_)?(?:ett öre|fakturan|något|en krona|mer|förrän|för)|(?:tänker inte|vägrar|kommer inte att|slutar) (?:att )?betala|håller inne (?:med )?(?:betalning|hyra|pengar)~|(?:stoppar|spärrar|blockerar|drar in|avbryter) (?:alla |mina |våra )?(?:betalning|autogiro|inbetalning|utbetalning|faktur)~`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/visit',
    aspect: 'visit',
    strength: 'explicit',
    match: loosely`(?:kommer|åker|går|sitter|ställer mig|demonstrerar|protesterar|kör) (?:_)?(?:till |ner till |utanför |upp till )(?:ert|er|butiken|kontoret|era|huvudkontoret|receptionen) ?~|kedjar (?:fast )?mig|vet var (?:ert|er) (?:kontor|butik|lager) (?:ligger|finns)|vägrar gå`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/formal-complaint',
    aspect: 'complaint',
    strength: 'explicit',
    match: loosely`(?:formellt|officiellt|skriftligt) klagomål|formell (?:reklamation|anmälan)`,
    unless: loosely`hur (?:lämnar|gör)|våra kunder`,
  },
  {
    rule: 'extraordinary-threat/boycott',
    aspect: 'boycott',
    strength: 'explicit',
    match: loosely`bojkott~|namninsamling|samla(?:r)? in namn|upprop mot`,
  },
];
