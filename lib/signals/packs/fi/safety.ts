import type { Pattern } from '../../pattern.ts';

/** Finnish: danger to life, injury, fire, violence or self-harm. Killing a process is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/self-harm',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tapan|tappaisin|aion\s+tappaa)\s+(?:itseni|itteni)|itsemurh(?:a|aa|an|asta|alla)(?!\p{L})|(?:en|ei|ettei)\s+(?:\p{L}+\s+){0,2}(?:jaksa|halua|haluu)\s+(?:\p{L}+\s+)?elää|haluan\s+kuolla|syytä\s+(?:\p{L}+\s+)?(?:elää|jatkaa\s+elä\p{L}*)|(?:vahingoitan|satutan|satuttaa)\s+itseäni|viiltelee|hypp?ään\s+(?:sillalta|katolta|junan)|päätän\s+päiväni|en\s+olisi\s+elossa|otan\s+pillerit|kerätä\s+lääkkeitä|elämälläni\s+ei\s+ole\s+(?:enää\s+)?väliä)/giu,
    unless:
      /itsemurhien\s+ehkäis|kirja|elokuva|peli|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/violence',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tapan|hakkaan|ammun|puukotan|kuristan|mukiloin|vedän|lyön)\s+(?:\p{L}+\s+){0,2}(?:teidät|sinut|sut|sua|teitä|sinua|jonkun|kaikki\s+siellä|kuskin|turpaan)|(?:saat|saatte)\s+(?:\p{L}+\s+)?turpaa(?:si|nne|n)|tiedän\s+(?:kyllä\s+)?missä\s+(?:asut|asutte|lapsesi|lapsenne|perheesi|olet\s+töissä)|tiedän\s+missä\s+teidän\s+toimisto|poltan\s+(?:\p{L}+\s+){0,2}(?:toimiston\p{L}*|konttorin\p{L}*|liikkeen\p{L}*|paikan)|pommi(?:n|uhka\p{L}*)?\s+(?:\p{L}+\s+){0,2}(?:toimistoonne|rakennuks\p{L}*|räjähtää)|(?:mulla|mul|minulla)\s+on\s+(?:\p{L}+\s+){0,2}ase(?!\p{L})|isän\s+ase|puuk(?:ko|on|kon|olla)\s+(?:\p{L}+\s+)?(?:kanssa|kouluun)|veitse(?:n|llä)\s+(?:\p{L}+\s+){0,2}(?:kanssa|uhka\p{L}*)|uhka(?:a|ilee|nnut|si)\s+(?:\p{L}+\s+)?(?:tappaa|veitsellä|puukolla|polttaa)|löydän\s+sinut|vainoa[ar]?\p{L}*|stalkka\p{L}*|seuraa\s+(?:minua|mua|tytärtäni)\s+kotiin|(?:kävi|käynyt|käy)\s+(?:\p{L}+\s+){0,3}käsiksi|pahoinpite\p{L}*|raiska\p{L}*|ahdisteli\p{L}*|ahdistellut|(?:löi|lyö|potki)\s+(?:\p{L}+\s+)?(?:lasta|poikaani|tytärtäni|lastani|minua|vaimoani)|alastonkuvi?a|turvakodin\s+osoite|viharyhmä|tunkeutunut\s+(?:taloon|asuntoon|sisään)|meille\s+murtaudu\p{L}*(?=[^.!?]{0,40}(?:sisällä|yksin))|(?:joku|mies)\s+on\s+(?:alakerrassa|sisällä|oven\s+takana))/giu,
    unless:
      /elokuva|peli(?:ss|n)ä?|hahmo|kirja(?!t)|(?<!\p{L})leikis|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/fire',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:syttyi\s+(?:palamaan|tuleen)|leimah(?:ti|taa)|(?:laite|akku|laturi|pistoke|kone|johto|virtalähde|muovi|keittiö|talo|lähtö|rasia|boileri|kattila|paneeli)\p{L}{0,4}\s+(?:\p{L}+\s+){0,3}(?:syttyi|leimahti|räjähti|paloi|savu(?:aa|si|ta|ava\p{L}*)|kärysi|suli(?!\s*ha)|turposi|kuumen\p{L}*\s+(?:yli|vaara)|roihu\p{L}*)|(?:tulee|tuli|nous(?:ee|i)|noussut|alkoi|lyö|lensi|täynnä)\s+(?:\p{L}+\s+){0,3}(?:savu(?:a|ta|si)?(?!\p{L})|kipinä\p{L}*|kipinöi\p{L}*|liek(?:ki|it|kejä)|palaneen\s+hajua|kaasua)|savua\s+(?:tulee|nousee|täynnä)|sai\p{L}*\s+sähköisku\p{L}*|sähköisku(?:n|ja)\s+(?:sai|tuli)\p{L}*|tulipalon?\s+(?:vaara|riski)\p{L}*|palovaara\p{L}*|palovamm\p{L}*|(?:kaasu|häkä)\s+(?:vuotaa|haisee|leviää)|kaasua\s+vuotaa|kaasuletku\s+jäi|häkämyrk\p{L}*|häkävaroitin\s+huutaa|savuta|jännittei(?:nen|set|siä))/giu,
    unless:
      /palo(?:varoitti|muur|häly)|merkkivalo|savusta\s+(?:lohi|kala)|savustu|virtapiiri\s+paloi|sulake|lamppu|polttimo|(?<!\p{L})(?:kuin|onko|voiko|peli\p{L}*|nauru\p{L}*|myynti)(?!\p{L})|grilli|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/danger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:hengenvaara(?:ssa|ssä|llinen|llista|n|an|ksi)?(?!\p{L})|(?:ihmishen|ihmisiä|lapset|lapsia|henki|ihmishenkiä)\p{L}*\s+(?:\p{L}+\s+)?(?:on|ovat)\s+(?:\p{L}+\s+)?vaarassa|vaarassa\s+on\s+ihmishen\p{L}*|(?:joku|tässä|lapsi|mies|hän|ihminen|vaimo|isä|äiti|seuraava)\s+(?:\p{L}+\s+){0,4}(?:kuolee|kuolla|loukkaantuu|loukkaantua|menehty\p{L}*|ei\s+hengitä|hengitä)|ennen\s+kuin\s+joku\s+(?:kuolee|loukkaantuu|lapsi)|(?:olla|viedä|vähällä|melkein|lähellä|olis\s+voinut|voinut)\s+(?:\p{L}+\s+)?(?:kuolla|viedä\s+hengen|hengen)|oli\s+viedä\s+hengen|ei\s+hengitä|hätäpuhelu\p{L}*\s+(?:\p{L}+\s+)?ei(?:vät)?|112\s+ei|hätänumeroon|ambulanssi(?:t)?\s+(?:\p{L}+\s+)?ei(?:vät)?|hätä(?:keskus|numero)\p{L}*\s+(?:\p{L}+\s+)?ei\s+(?:saa|vastaa|mene)|turva(?:puhelin|ranneke)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:ei|hälyt)\p{L}*|happirikast\p{L}*|hengityskone\p{L}*|(?:puristuks\p{L}*|loukussa|jumissa\s+hississä)(?=[^.!?]{0,40}(?:ihmi|laps|vauva|hengi))|(?:jarrut?|jarru|turvavyö|ohjaus|rengas|pyörä|etupyörä|vaijeri|hissi|lukko|tuoli|telineet)\s+(?:\p{L}+\s+)?(?:petti|pettivät|irtosi|katkesi|putosi|lukkiutui)(?=[^.!?]{0,80})|romahtama\p{L}*|(?:kaatumassa|putosi|putoaa)\s+(?:\p{L}+\s+)?(?:leikkipaik|kadulle\s+ihm|lapsen|päälle)\p{L}*)/giu,
    unless:
      /hengenvaarallisen\s+(?:hyv|hauska)|ei\s+(?:mitään\s+)?hengenvaara|nauru|sovellus|palvelin|(?<!\p{L})(?:tallella|onko|voiko|peli\p{L}*|irtosi\s+(?:nappi|hihna))(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/hurt',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:sai|sain|saimme|sairastui)\s+(?:\p{L}+\s+){0,4}(?:palovamm|sähköisku|ruokamyrk|anafyl|shokin|sydänkohtau|kohtauksen|rakkul|lasinsir|häkämyrk|vamm|aivotärä|myrkyty|väärän\s+annok|väärää\s+lääk)\p{L}*|(?:joutui|vietiin|viety|on|makaa|ovat)\s+(?:\p{L}+\s+){0,4}(?:sairaala(?:an|ssa)(?=[^.!?]{0,60}(?:teidän|takia|vuoksi|jälkeen)|[.!])|päivystyk(?:seen|sessä)|teho-osasto\p{L}*|teholla|leikkauksessa(?=[.,!])|sairaalassa(?=[.,!])|tipassa|ensiavussa|sydänvalvonna\p{L}*|ambulanssilla\p{L}*|röntgenissä)|elvytet\p{L}*|tajuttoma\p{L}*|menetti\s+tajunta\p{L}*|anafylak\p{L}*|salmonell\p{L}*|oksen(?:taa|tavat|telee|si)|ruokamyrkyty\p{L}*|loukkaantu(?:i|ivat|nut)|solisluu\p{L}*|kylkiluu\p{L}*|(?:jalka|käsi|käteni|ranne|lonkka|nilkka|luu)\p{L}{0,3}\s+(?:\p{L}+\s+)?(?:murtui|katkesi)|katkesi\s+jalka|tikke(?:jä|iä)\s+(?:\p{L}+\s+)?(?:tarvit|lait|tuli)\p{L}*|rakkul(?:at|oille|oilla|ia)|sokeutui|näkö\s+(?:on\s+)?(?:menn|men)\p{L}*|syöpym\p{L}*|makasi\s+lattialla|hän\s+(?:ei\s+herää|kaatui)|verta\s+(?:tuli|vuoti|tulee)|väärä(?:n|ä)\s+annok\p{L}*|vääriä\s+lääk\p{L}*|nieli\s+(?:\p{L}+\s+){0,3}(?:paristo|pariston|nappipariston|osan|lasin|metallin|magneet)\p{L}*|nappiparist\p{L}*|tukehtu\p{L}*|hukkui|hukkua|hukkumaisillaan|putoa[ai]\s+(?:\p{L}+\s+)?(?:kerrosta|alas|päälle)|jäi\s+(?:\p{L}+\s+)?(?:auton|rekan|bussin|junan)\s+alle|vuotaa\s+verta|aivovamma\p{L}*|kuollut\s+(?:\p{L}+\s+)?teidän|menehtyi\s+(?:\p{L}+\s+)?teidän|astmakohtau\p{L}*|allergi(?:nen|sen)\s+(?:reaktio|shokki|kohtaus)\p{L}*|väärää\s+(?:lääkettä|vahvuutta)|väärä\s+vahvuus)/giu,
    unless:
      /(?<!\p{L})(?:ei|eikä|kukaan\s+ei)\s+(?:\p{L}+\s+)?(?:loukkaantunut|sattunut)(?!\p{L})(?![^.!?]{0,20}mut)|laskettelu|leikkauks|tauolle|siirretään|(?<!\p{L})(?:olin|kaikki\s+kunnossa|vakuutuk\p{L}*|korvausta|omavastuu|kirja\p{L}*)(?!\p{L})|kiitos|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})|onnesta/giu,
  },
  {
    rule: 'safety/at-risk-person',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:insulii|happi|lääk)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:loppu|riittää|kestää)\p{L}*|(?:lapsi|vauva|äiti|isä|isoäiti|mummo|vanhus|poika|isomummo)\p{L}{0,4}\s+(?:\p{L}+\s+){0,3}(?:lukossa|loukussa|yksin\s+sisällä|jäi\s+(?:melkein\s+)?auton\s+alle|palelee|on\s+sisällä|ei\s+enää\s+(?:tärise|vastaa|herää))|vastasyntyn\p{L}*|(?:kuski|kuljettaja|opettaja|ohjaaja)\p{L}{0,3}\s+(?:\p{L}+\s+){0,3}(?:humalassa|kännissä|viinalle|nukahti|päihty\p{L}*|punasia|punaisia)|ajoi\s+(?:\p{L}+\s+)?(?:kännissä|humalassa|päin\s+punaisia)|(?:joku|jotkut)\s+(?:\p{L}+\s+)?(?:tunkeutu\p{L}*)|(?:vesi|ruoka|maito)\s+(?:\p{L}+\s+)?(?:myrkyllis|saastun|pilaantunutta)\p{L}*|keliaak\p{L}*\s+tuotiin|lapset?\s+(?:kulkevat|nukkui|leikkivät)\s+siitä|suosii?\s+alastonku\p{L}*|pelkään\s+(?:mennä\s+kotiin|henkeni))/giu,
    unless:
      /(?<!\p{L})(?:miten|mistä|onko|saako|riittääkö|resepti\p{L}*|kahdeksi|kuukaude\p{L}*|nukkuu)(?!\p{L})|kiitos/giu,
  },
];
