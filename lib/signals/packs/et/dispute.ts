import type { Pattern } from '../../pattern.ts';

/** Estonian: argues with what the representative or the company said (R25). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:see|teie\s+(?:väide|selgitus|vastus))\s+(?:\p{L}+\s+)?(?:ei\s+vasta\s+tõele|ei\s+ole\s+(?:üldse\s+)?tõsi|pole\s+(?:üldse\s+)?tõsi|on\s+vale\s+väide)|(?:te\s+|sa\s+)?(?:eksite|eksid)|teil\s+ei\s+ole\s+õigus|(?:te\s+)?väidate\s+(?:valesti|ekslikult|,?\s+et))(?!\p{L})/giu,
    unless: /(?<!\p{L})kui\s+(?:ma\s+)?eksin/giu,
  },
  {
    rule: 'dispute/contest',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vaidlustan\s+(?:arve|otsuse|nõude)|vaidlustame\s+(?:arve|otsuse|nõude)|(?:ma\s+|me\s+)?ei\s+(?:nõustu|aktsepteeri|ole\s+nõus)\s+(?:\p{L}+\s+){0,2}(?:selgitus|vastus|arve|otsus|nõude|tõlgendus|hinna|sellega)\p{L}*)/giu,
    unless: /(?<!\p{L})(?:küpsis|tingimustega\s+automaat)\p{L}*/giu,
  },
  {
    rule: 'dispute/you-said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ise(?:gi)?\s+(?:ju\s+)?(?:ütlesite|lubasite|kirjutasite)|varem\s+ütlesite\s+(?:\p{L}+\s+)?(?:vastupidist|muud|teisiti)|viga\s+on\s+teie\s+(?:poolel|poolne)|see\s+on\s+teie\s+(?:süü|viga)|see\s+ei\s+ole\s+minu\s+(?:süü|viga)|räägite\s+iseendale\s+vastu)/giu,
  },
  {
    rule: 'dispute/claim-is-wrong',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:väide|väited|väite|otsus|nõue|arvestus|punktiarvestus|arvutus|hinnang|mõõtmi\p{L}*|keeldumi\p{L}*|trahv|tõlgendus|põhjendus|selgitus|ekspertiis|viivis|võlg|võla).{0,40}(?<!\p{L})(?:vale(?:d|l)?(?!\p{L})|väär(?!\p{L})|ebaõig\p{L}*|alusetu\p{L}*|põhjendamatu\p{L}*|ekslik\p{L}*|vigane|kallutatud|ebaõigla\p{L}*|ei\s+(?:pea\s+paika|pea\s+vett|päde|kannata|vasta|klapi|ole\s+õige|ole\s+tõsi|saa\s+olla)|pole\s+(?:õige|tõsi))|(?:arve|arvel|summa|näit|näidud|number|numbrid|punktid|puudumised|hind).{0,25}(?<!\p{L})(?:on\s+vale[d]?(?!\p{L})|vale,|ei\s+(?:ole\s+õige|klapi|ühti|vasta|saa\s+(?:olla\s+)?õige)|pole\s+õige)|(?:alusetu|põhjendamatu)(?:lt)?(?!\p{L})|ei\s+(?:pea|päde)\s+(?:paika|vett)|ei\s+vasta\s+(?:tõele|tegelikkusele|kokkuleppele|lepingule)|(?:pole|ei\s+ole).{0,12}(?<!\p{L})(?:tõsi|tõde)(?!\p{L})|(?:vale|valesti)\s+(?:arvesta|arvuta|mõõt|mõõde)\p{L}*|(?:arvestasite|arvutasite|mõõtsite|arvestanud|arvutanud|mõõtis).{0,25}(?<!\p{L})(?:valesti|topelt|liiga)|liiga\s+palju\s+(?:raha|arve|võt)|ei\s+(?:klapi|ühti)(?!\p{L}).{0,12}(?<!\p{L})(?:kuidagi|millegagi|kokku|üldse)|topelt\s+arve|pooltõde|valel\s+kuupäeval)/giu,
    unless: /(?<!\p{L})(?:viitenumb\p{L}*|käibemaksunumb\p{L}*|sisestusviga|ma\s+(?:ise\s+)?lugesin)/giu,
  },
  {
    rule: 'dispute/you-claim',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:väida(?:te|takse)(?!\p{L})|(?:süsteem|äpp|kuller|teenindaja|tehnik|robot|kolleeg|firma|kiri|väide)\p{L}*.{0,12}(?<!\p{L})väidab|väitsi(?:te|d)?(?!\p{L})|väitis(?!\p{L}).{0,4}(?<!\p{L})et|nagu\s+te(?:ie)?.{0,15}(?<!\p{L})(?:väida|väit|kirjuta|kinnita|ütle|arva|julge)|(?:te|teie)\s+(?:ise\s+)?(?:ütlete|kirjutate|räägite|kinnitate),\s+(?:et|nagu)|(?:teie|teil).{0,20}(?<!\p{L})(?:kirjas|vastuses|aktis|otsuses).{0,15}(?<!\p{L})(?:seisab|on\s+kirjas|väide|märgi)|(?:süüdista)(?:te|b|takse|sid)(?!\p{L})|ärge\s+(?:ajage|veeretage|lükake).{0,15}(?<!\p{L})(?:süüd|vastutust|minu)|lõpetage.{0,20}(?<!\p{L})veeretami|veeretate)/giu,
  },
  {
    rule: 'dispute/not-mine',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ma|me|mina|meie|keegi|ise).{0,12}(?<!\p{L})(?:ei|pole).{0,20}(?<!\p{L})(?:tellinud|allkirjastanud|kinnitanud|sõlminud|lubanud|kasutanud|sisestanud|tekitanud|lõhkunud|müünud|rikkunud|saanud\s+kaupa)(?!\p{L})|(?:pole|ei\s+ole).{0,15}(?<!\p{L})(?:kunagi|iial).{0,12}(?<!\p{L})(?:tellinud|soovinud|sõlminud|kasutanud|allkirjastanud)|alla\s+ei\s+kirjutanud|mida.{0,12}(?<!\p{L})(?:keegi|ma|me).{0,8}(?<!\p{L})(?:ei|pole).{0,8}(?<!\p{L})(?:tellinud|küsinud|saanud|kasutanud)|allkiri.{0,20}(?<!\p{L})(?:ei\s+ole|pole).{0,8}(?<!\p{L})(?:minu|mu)|(?:ei\s+ole|pole)\s+(?:üldse\s+)?(?:minu|meie|mu)\s+(?:süü|viga|arve|võlg|allkiri|pool|oma)(?!\p{L})|(?:süü|viga|võlg|arve|allkiri)[^.]{0,15}(?:ei\s+ole|pole)\s+(?:minu|meie|mu)(?!\p{L})|viga.{0,20}(?<!\p{L})(?:on|seega).{0,12}(?<!\p{L})teie\s+(?:pool|poolel|poolne|süsteem\p{L}*|server\p{L}*)|viga\s+(?:ei\s+ole|pole).{0,15}(?<!\p{L})(?:minu|meie)|süüdi.{0,12}(?<!\p{L})(?:olete|on)\s+teie|(?:ei\s+ole|pole).{0,12}(?<!\p{L})võlgu|(?:mingit\s+)?võlga.{0,12}(?<!\p{L})(?:ei\s+ole|pole|ei\s+tunnista)|(?:ei\s+ole|pole).{0,14}(?<!\p{L})(?:võlga|sentigi\s+võlgu)(?!\p{L})|(?:põhineb|tugineb|põhinevad).{0,20}(?<!\p{L})(?:vale|ekslik|vananenud)\p{L}*|(?:ei\s+ole|pole)\s+(?:midagi|kedagi)\s+valesti\s+teinud|(?:kuller|teenindaja|juht|tehnik|süsteem|te|teie|üks\s+teist).{0,8}(?<!\p{L})valeta(?:b|te|vad)(?!\p{L})|(?:oli|olid)\s+(?:seal\s+)?juba\s+enne(?!\p{L})|enne\s+meid|juba\s+karbis)|^\P{L}*ei\s+\p{L}{2,14}nud\P{L}*$|^\P{L}*ei,?\s+(?:ma\s+|me\s+)?(?:ei|pole)\s+\p{L}{3,14}nud/giu,
    unless:
      /(?<!\p{L})(?:tunnistada|teil\s+(?:on|oli)\s+õigus|viitenumb\p{L}*|käibemaksu\p{L}*|aadress\p{L}*|sisestus\p{L}*|minu\s+viga)|kas\s+(?:ma|te)(?!\p{L})/giu,
  },
  {
    rule: 'dispute/do-not-agree',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ei|pole).{0,18}(?<!\p{L})(?:nõus|nõustu)(?!\p{L})|ei\s+saa.{0,20}(?<!\p{L})nõustuda|vaidlusta(?:n|me|sin|da)(?!\p{L}).{0,25}(?<!\p{L})(?:arve|otsus|nõu|trahv|selle|tulemus|summa)|(?:ei\s+tunnista|ei\s+aktsepteeri|ei\s+lepi).{0,20}(?<!\p{L})(?:trahv|nõue|nõuet|arve|sell|teie|otsus)|(?:esitan|esitame).{0,10}(?<!\p{L})(?:vastuväi|vaide)|(?:arvet|trahvi|summat)\s+\d+.{0,20}(?<!\p{L})ei\s+(?:tasu|maksa|tunnista)|seda\s+(?:arvet|trahvi|summat).{0,12}(?<!\p{L})ei\s+(?:tasu|maksa)|lubage.{0,10}(?<!\p{L})(?:kahelda|vastu\s+vaielda|teile\s+vastu)|mina.{0,8}(?<!\p{L})(?:sellega\s+)?nõus\s+ei\s+ole|(?:garantii|kokkulep|leping|tähtaeg)\p{L}*.{0,10}(?<!\p{L})(?:kehtib\s+veel|oli\s+teine|ei\s+saa\s+olla)|ei\s+usu(?!\p{L}).{0,25}(?<!\p{L})(?:teie|viga|tulemus|seda\s+jut))/giu,
  },
  {
    rule: 'dispute/contradiction',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:räägi\p{L}*|räägite).{0,8}(?<!\p{L})(?:endale|iseendale)\s+vastu|(?:risti\s+)?vastupidist|ise.{0,8}(?<!\p{L})(?:ju\s+)?(?:lubasi|kinnitasi|ütlesi|kirjutasi|müüsi)te|te\s+ise.{0,15}(?<!\p{L})(?:lubasi|kinnitasi|ütlesi|kirjutasi|müüsi)te|(?:mulle|meile|telefonis|müüja|teenindaja|kolleeg\p{L}*).{0,15}(?<!\p{L})(?:lubati|lubas|öeldi|ütles|rääkis).{0,20}(?<!\p{L})(?:hoopis|teist|teisiti|muud|vastupidi)|(?:lepingus|tingimustes|tingimused|eeskirja|seaduses|seaduse|punktis|hinnakirjas).{0,40}(?<!\p{L})(?:hoopis|teisiti|muud|sellist.{0,20}(?<!\p{L})(?:ei\s+ole|pole)|järgi\s+on|ütlevad)|(?:lepingus|tingimustes|hinnakirjas).{0,20}(?<!\p{L})(?:ei\s+ole|pole|puudub).{0,15}(?<!\p{L})(?:sell|sääras|mainit)|sellist.{0,20}(?<!\p{L})(?:punkti|kokkulepet|reeglit|välistust).{0,15}(?<!\p{L})(?:ei\s+ole|pole|ei\s+olnud)|(?:kodulehel|reklaamis|reklaam|kampaania\p{L}*|lepingus|pakkumises).{0,15}(?<!\p{L})(?:oli\s+kirjas|oli\s+teine|ütles|lubas|lubasite|seisis|seisab|on\s+must)|must(?:al)?\s+(?:ja\s+)?valgel|(?:kokkulepe\s+oli|leppisime\s+kokku|kokku\s+oli\s+lepitud|kokku\s+lepitud).{0,30}(?<!\p{L})(?:teis|hoopis|mitte|muu)|ei\s+hilinenud|(?:olin|viibisin).{0,25}(?<!\p{L})kodus,?.{0,25}(?<!\p{L})(?:ei|keegi)|keegi\s+ei\s+käinud)/giu,
    unless: /(?<!\p{L})(?:kas.{0,25}(?<!\p{L})(?:lepingus|kodulehel|reklaam|tingimus))/giu,
  },
  {
    rule: 'dispute/proof',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:mul\s+on.{0,30}(?<!\p{L})(?:tõend\p{L}*|video|foto|fotod|salvestus|ekraanipil\p{L}*|kuvatõmmis|kviitung|tšekk|koopia|tunnistaja\p{L}*).{0,12}(?<!\p{L})(?:olemas|alles|kus|ees|mis|manus|lisa)|mul\s+on.{0,20}(?<!\p{L})(?:tõendid|kirjalik|tunnistajad|salvestus|kõigist)|(?:fotode|pildi|video|logi|salvestus|tšeki|kviitung|maksekorraldu|pank)\p{L}*.{0,25}(?<!\p{L})(?:tõenda|on\s+näha|näitab|kinnitas)(?:b|vad)?(?!\p{L}).{0,30}(?<!\p{L})(?:et|vastupidi|teie|aga|oli|maks)|tõendatult|pank\s+kinnitas)/giu,
  },
  {
    rule: 'dispute/why-should-i',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:miks\s+(?:ma|me|mina).{0,8}(?<!\p{L})(?:peaksin|pean|peame|peaksime).{0,12}(?<!\p{L})maksma|kuidas\s+(?:saab|saavad|ma\s+saan|ilmub|tekib|on).{0,50}(?<!\p{L})(?:olla|võlgu|õiged|arve|suurem)|ma\s+ei\s+maksa.{0,10}(?<!\p{L})(?:teie\s+vea|\d|sentigi|sell)|(?:mõlemal|üks).{0,20}(?<!\p{L})(?:ei\s+saa\s+õigus|valetab)|kumb.{0,25}(?<!\p{L})(?:õige|valetab|õigus))/giu,
    unless: /(?<!\p{L})(?:kas(?!\p{L}))/giu,
  },
  {
    rule: 'dispute/you-err',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:te|sa|teie)\s+(?:eksite|eksid|vaatate\s+valesti|ajate\s+jama)|(?:ekspert|hindaja|mõõtja|inspektor|kontrolör)\p{L}*.{0,10}(?<!\p{L})(?:eksi|kirjutas|mõõtis\s+valesti)|ei\s+nimeta|teie\s+(?:enda|oma)\s+(?:eeskir|tingimus|juhend|koduleh|reklaam|leping)\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:kas\s+ma(?!\p{L})|käibemaksunumb\p{L}*|viitenumb\p{L}*|lepingu\s+üle|vormi\s+üle|adress\p{L}*|aadress\p{L}*)/giu,
  },
  {
    rule: 'dispute/not-so',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:arve|nõue|põhjus|bänn|süüdistus|võlg|summa|trahv)\p{L}*.{0,30}(?<!\p{L})(?:on|oli)\s+(?:täielik\s+|puhas\s+|lihtsalt\s+)?(?:väljamõeldis|väljamõeldud|laest\s+võetud|põhjendamatu|alusetu|tuulest\s+võetud)|(?:näit|number|summa|arvestus|arvutus|valem|protokoll|indikaator|mõõtja|hinnang|otsus|arve)\p{L}*\s+(?:\d+\s+)?(?:ei\s+saa\s+(?:kuidagi\s+)?olla\s+õige|eksib|ei\s+vasta\s+tegelikkusele|ei\s+klapi)|numbri\p{L}*\s+on\s+vahetuses|(?:loete|tõlgendate|arvutate|arvestate|arvutasite|mõõtsite).{0,40}(?<!\p{L})(?:valepidi|valesti|topelt|naabri)|ei\s+\p{L}+.{0,20}(?<!\p{L})(?:meie|minu)\s+süül|teie\s+enda\s+(?:kinnitus\p{L}*|kiri|e-kiri|pakkumine|leping|arve|töötaja)|(?:arvel|kirjas|kodulehel|aktis|lepingus|pakkumises).{0,70},\s+(?:aga\s+)?(?:müüja|teenindaja|tehnik|mulle|kassas|letis|telefonis)\p{L}*.{0,30}(?<!\p{L})(?:ütles|lubas|öeldi|nõuti|küsiti|lubati)|kumb\s+siis\s+(?:õige|kehtib|on\s+õige)|(?:kriim|täke|mõlk|kahjustus|plekk|pragu)\p{L}*\s+(?:oli|on)\s+(?:\p{L}+\s+){0,2}(?:enne\s+(?:mind|meid)|sissekolimi\p{L}*|üleandmi\p{L}*|vastuvõtmi\p{L}*)|nimetan\s+seda\s+\p{L}+ks|et\s+(?:ma\s+)?(?:mõtlen\s+(?:kõik\s+)?välja|valetan|luiskan)|te\s+(?:kirjutate|ütlete|teatate)\s+(?:mulle|meile|nüüd),?\s+et|kas\s+te\s+tõesti\s+(?:ütlete|väidate)|(?:leping|aruanne|aastaaruanne|hinnakiri|koduleht|reklaam)\s+ütleb\s+(?:üht|ühte|teist|muud|hoopis|„)|(?:ei\s+olnud|polnud|pole)\s+kokku\s?lepitud|arve\p{L}*\s+(?:on|tuli|oli).{0,40}(?<!\p{L})eest,\s+(?:mul|meil|kui|kuigi)|arvesta(?:ti|site|tud)\s+.{0,40},\s+(?:olin|oli|sain|mul|tegelikult)|(?:lubatud|lubasite)\s+\d.{0,25},\s+tegelik\p{L}*|järelikult\s+(?:ei|pole)|(?:sellist|seda|telefon|seade|masin)\s+(?:\p{L}+\s+)?pole\s+(?:ma\s+|me\s+)?kunagi|mina\s+seda\s+(?:ei|polnud)|see\s+ei\s+olnud\s+mina|eksite(?!\s+(?:ära|teel))|vale\s+(?:number|valem|arvestus|arvutus)(?=[.,!])|kirja\s+on\s+pandud,?\s+et)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kas\s+(?:ma|see|te)|palun\s+parandage\s+minu|minu\s+viga|aitäh|kogemata|eksisin)/giu,
  },
];
