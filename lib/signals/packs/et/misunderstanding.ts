import type { Pattern } from '../../pattern.ts';

/** Estonian: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:saite|said|mõistsite|mõistsid|lugesite|tõlgendasite)\s+(?:\p{L}+\s+){0,3}(?:valesti|vääriti)|(?:te|sa)\s+ei\s+(?:\p{L}+\s+){0,2}(?:saanud|mõistnud)\s+(?:\p{L}+\s+)?(?:aru|küsimust|minu))/giu,
    unless: /(?<!\p{L})(?:kas\s+ma|loodan)(?!\p{L})/giu,
  },
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ma\s+)?ei\s+(?:küsinud|palunud|mõelnud)\s+(?:\p{L}+\s+)?(?:seda|sellest|selle\p{L}*)|vastasite\s+(?:\p{L}+\s+)?(?:teisele|valele|hoopis\p{L}*\s+teisele)\s+küsimusele|räägime\s+(?:\p{L}+\s+)?(?:erinevatest\s+asjadest|teineteisest\s+mööda|eri\s+asjadest)|(?:see\s+on|tegemist\s+on|siin\s+on)\s+(?:\p{L}+\s+)?arusaamatus(?:ega)?|minu\s+küsimusele\s+ei\s+vastatud)/giu,
  },
  {
    rule: 'misunderstanding/asked-got',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:küsisin|palusin|kirjutasin|soovisin|tahtsin|kutsusin|kaebasin|selgitasin|rääkisin).{0,70},\s+(?:mitte|vaid|aga\s+|teie\s+|te\s+)?.{0,12}(?<!\p{L})(?:saatsite|saadeti|vastasite|vastati|vastate|pakute|pakkusite|kirjutasite|tegite|sain|tõite|panite|muutsite)|(?:küsisin|palusin|tahtsin\s+teada|mõtlesin|pidasin\s+silmas).{0,50},\s+mitte(?!\p{L})|(?:mitte|aga\s+mitte)\s+(?:kuidas|millal|kas|kus|miks|mida|kes|kui\s+palju)(?!\p{L})|(?:ma|me)?\s?(?:ma|me|mina)\s+ei\s+(?:küsinud|palunud)(?!\p{L})|ei\s+(?:küsinud|palunud)\s+seda|ei\s+(?:küsinud|palunud)\s+(?:ma|me)|(?:küsisin|tahtsin|palusin)\s+hoopis|(?:küsimus|mure|jutt|teema)\s+(?:oli|käib|on).{0,5}(?<!\p{L})(?:hoopis|teine|muus|mujal|käibe|arvest|kas|kuidas|millal|miks|kus|teises)|küsimus\s+oli(?!\p{L})|minu\s+küsimus\s+oli|mul\s+on\s+jutt|ma\s+(?:räägin|kirjutasin|küsin).{0,25},\s+(?:te|teie|mitte)|(?:jutt|küsimus).{0,10}(?<!\p{L})oli\s+hoopis|kysisin)/giu,
    unless:
      /(?<!\p{L})(?:sest|räägivad\s+eri\s+juttu|kus\s+mu\s+saadetis|kilekot\p{L}*|lepinguperiood\p{L}*|sõbralt|juba\s+korra)/giu,
  },
  {
    rule: 'misunderstanding/asked-once-more',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:küsisin,?\s+(?:miks|kuidas|millal|kas|kus|mida|kes|kui\s+palju|mitu)(?!\p{L})|(?:selle|hinna|arve|vee|\p{L}+)\s+asemel.{0,25}(?<!\p{L})(?:tegite|saatsite|panite|andsite|muutsite|tõite|kustutasite|saadeti|pakkusite)|(?:muutsite|saatsite|tõite|panite|andsite|kustutasite|pakkusite).{0,40}(?<!\p{L})asemel(?!\p{L})|rääkige.{0,15}(?<!\p{L})(?:inimkeeles|lihtsamalt|arusaadav)\p{L}*)|^\P{L}*küsisin\s+[^,]{3,40}[.]$/giu,
    unless:
      /(?<!\p{L})(?:sõbralt|kolleegilt|naabrilt|aitäh|sain\s+hea|eelmisel\s+nädalal|teisipäeval|korra|korda|inimest)/giu,
  },
  {
    rule: 'misunderstanding/answered-wrong',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:vastasite|vastate|vastati|vastas|vastab).{0,30}(?<!\p{L})(?:valele|teisele|hoopis|millelegi|küsimusele,\s+mi)|vastus(?:es|te)?.{0,30}(?<!\p{L})(?:ei\s+puutu|mööda(?!\p{L})|teisele|millelegi|juttu|ei\s+käi|kellelegi)|mööda\s+vastus|ei\s+(?:ole|vasta|olnud).{0,15}(?<!\p{L})(?:vastus\s+)?(?:minu|mu)\s+küsimus\p{L}*|(?:ei\s+ole|pole)\s+see,?\s+mida\s+ma|(?:ei\s+puutu|ei\s+puutunud).{0,10}(?<!\p{L})asjasse|(?:räägime|jutt|vastus).{0,20}(?<!\p{L})mööda(?!\p{L})|ei\s+saa\s+teineteisest\s+aru|vale\s+inimene,|läks\s+mööda,|(?:eri|erinevatest|kahest\s+eri|teisest)\s+asjadest|kaks\s+(?:vägagi\s+|täiesti\s+)?(?:eri|erinevat|ise)\s+asja|(?:juhend|vastus|automaatvastus|see)(?:e)?\s+ei\s+käi.{0,25}(?<!\p{L})kohta|(?:saatsite|saatsid|saadeti).{0,15}(?<!\p{L})(?:vale|hoopis|teise).{0,15}(?<!\p{L})(?:juhend|link|lingi|vorm|toote|mudeli|asja|arve|kliendi)\p{L}*|(?:lahendasite|parandasite|vahetasite|muutsite).{0,8}(?<!\p{L})(?:vale|hoopis|teise)(?!\p{L})|(?:tegite|sain|saime|saadeti).{0,8}(?<!\p{L})(?:midagi|hoopis)\s+muud|(?:teise|vale|valede)\s+(?:mudeli|inimese|kliendi)\s+(?:jaoks|kohta|juhend))/giu,
  },
  {
    rule: 'misunderstanding/misread',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:valesti.{0,5}(?<!\p{L})aru|aru.{0,15}(?<!\p{L})valesti(?!\p{L})|vääriti|(?:ei\s+saa|ei\s+saanud|ei\s+saand|ei\s+saa\s+te|ei\s+mõistnud|ei\s+mõista).{0,20}(?<!\p{L})(?:minust|must|mind|mu\s+küsimus\p{L}*|meist|aru,\s+mida\s+ma)|(?:te|sa|robot|teie\s+robot).{0,8}(?<!\p{L})ei\s+saa(?:nud)?\s+aru|(?:robot|vestlusrobot|assistent|automaat).{0,25}(?<!\p{L})(?:ei\s+saa|sai\s+aru,\s+et|vastab|pakub|arvab|valesti|ei\s+mõista)|tundub,\s+et\s+(?:küsite|te\s+ei\s+lugenud|mu\s+kirja)|(?:loe|lugege|loeksite|loete).{0,30}(?<!\p{L})(?:uuesti|veel\s+kord|veelkord|hoolikamalt|tähelepanelikult|otsast|lõpuni|eelmise\s+kirja)|(?:ei|pole|vist\s+ei).{0,12}(?<!\p{L})(?:loetud|lugenud).{0,15}(?<!\p{L})(?:mu|minu|kirja|mida|lõpuni|läbi)|(?:te\s+)?(?:vist\s+)?ei\s+lugenud.{0,10}(?<!\p{L})(?:mu|mida|läbi|kirja|lõpuni)|lugesite\s+ainult|kas\s+te\s+(?:üldse\s+)?lugesite.{0,25}(?<!\p{L})|(?:siin|tekkinud|tekkis|tegemist|see).{0,12}(?<!\p{L})arusaamatus|(?:ajate|ajasite|segate|segasite).{0,30}(?<!\p{L})(?:segi|ära)(?!\p{L})|kellelegi\s+teisele.{0,10}(?<!\p{L})mõeldud|mulle\s+mõeldud\?)/giu,
    unless:
      /(?<!\p{L})(?:sain\s+valesti|mu\s+(?:enda\s+)?viga|minu\s+viga|ma\s+sain|kas\s+ma|loodan|vältid\p{L}*|vältimi\p{L}*|kasutajad|ise\s+valesti|vaimustav|kohe\s+aru|manus|leping)/giu,
  },
  {
    rule: 'misunderstanding/not-that',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:probleem|asi|mure|küsimus|viga).{0,4}(?<!\p{L})(?:ei\s+ole|pole|pole\s+mitte|ei\s+seisne)\s+(?:selles|parooli\p{L}*|seal)(?!\p{L})|(?:asi|probleem|mure).{0,8}(?<!\p{L})(?:on\s+)?hoopis\s+(?:muus|mujal|selles)|selles\s+(?:ei\s+ole|pole)\s+(?:küsimus|asi|probleem)|ma\s+(?:ei\s+taha|ei\s+soovi|ei\s+vaja).{0,40},\s+(?:ma\s+|vaid\s+|aga\s+)?(?:tahan|soovin|vajan)|ma\s+(?:ei\s+pidanud|ei\s+mõelnud|ei\s+mõtle|pidasin).{0,5}(?<!\p{L})(?:silmas|seda)|(?:pidasin|mõtlesin).{0,5}(?<!\p{L})(?:silmas|hoopis).{0,12}(?<!\p{L})(?:vana|eelmis|teis|hoopis|tagas|seda)|ma.{0,4}(?<!\p{L})(?:olen|oleme).{0,18},\s+mitte(?!\p{L})|ma\s+(?:ei\s+ole|pole|ei\s+helista|ei\s+kasuta).{0,25},\s+(?:ma|mul|nagu)|(?:nagu|juba).{0,8}(?<!\p{L})(?:kirjutasin|ütlesin|mainisin),\s+(?:mul|ma|asi|see|minu)|(?:selgitan|seletan|püüan|proovin|proovime|ütlen).{0,12}(?<!\p{L})(?:teistmoodi|lihtsamalt|selgitada|otsast\s+peale|teisiti|selgemini|veel\s+kord:\s+ma)|väljendusin|väljendasin|tõlgendasite|aru\s+saite)|^\P{L}*ei,?\s+(?:ma\s+|kallis\s+|me\s+)?(?:ei\s+taha|ei\s+soovi|ei\s+küsi|ei\s+ole|ei\s+vaja|pidasin|küsisin)|^\P{L}*\p{L}+(?:ks|le|st|l|d),?\s+mitte\s+\p{L}+(?:ks|le|st|l|d)\P{L}*$/giu,
    unless: /(?<!\p{L})(?:ei\s+ole\s+„|ma\s+olen\s+\p{L}+\s+töötajaga|tänan|tänud|aitäh,)/giu,
  },
  {
    rule: 'misunderstanding/past-each-other',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:räägib|räägite|kirjutate|vastate|kirjutab)\s+(?:mulle\s+)?\p{L}+st,\s+(?:aga\s+)?(?:mina|ma)|(?:kirjutate|räägite|räägib|räägitakse)\s+mulle\s+\p{L}+st|(?:tahtsin|soovisin|palusin|mõtlesin)\s.{0,60},\s+mitte\s+(?!(?:enne|ainult|kohe|veel|varem|hiljem)\s)\p{L}+|ei\s+(?:palunud|küsinud|soovinud)(?:\s.{0,50})?,\s+(?:ma\s+)?(?:palusin|küsisin|tahtsin|soovisin)|lugege\s+(?:palun\s+)?(?:uuesti|kirja\s+algusest)|loe\s+siis|(?:vale|teise)\s+(?:rühma|toote|asja|lepingu|tellimuse|teema|kliendi)\s+kohta|(?:üksteisest|teineteisest)\s+mööda|(?:polnud|ei\s+olnud)\s+kunagi\s+mure\p{L}*|ütlesin\s.{0,40},\s+(?:aga\s+)?(?:kohale\s+)?(?:saadeti|tuli|toodi)|ei\s+küsi\s+.{0,40},\s+ma\s+küsin|(?:vastati|vastus\s+tuli|vastate|vastasite)\s+(?:mulle\s+)?\p{L}+\s+(?:valemi\s+)?kohta|küsisin\s+\p{L}+t?,\s+vastati)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:eksisin\s+mina|ise\s+eksisin|aitäh|sain\s+ise|minu\s+viga|vabandan)/giu,
  },
];
