import type { Pattern } from '../../pattern.ts';

/** Finnish: the problem came back, or was never solved. The third time and more stands alone; "again" is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/same-again',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:sama|samat|samaa|samainen|samasta|samassa|samanlainen|samaan)\s+(?:\p{L}+\s+){0,2}(?:vi[ka]\p{L}*|viat|ongelma\p{L}*|virhe\p{L}*|asia(?:sta|n|an)?|häiriö\p{L}*|juttu|homma|oire\p{L}*|laulu|rumba|"[^"]{1,30}"|\d+(?:[.,]\d+)?(?:\s*mbit)?|bufferointi|pätkiminen|tiiviste|pylväs|kohta|kohdassa|lomake|kuukausimaksu|kolin\p{L}*|aineistovirhe|tilanne|ilmoitus|koodi|tehtävä)[^.!?]{0,40}(?<!\p{L})(?:taas|jälleen|uudestaan|uudelleen|palasi\p{L}*|toistu\p{L}*|edelleen|yhä|jatkuu|kui?n\s+(?:\p{L}+\s+)?(?:viime|eilen|syksyllä|ennen|toissa\p{L}*|pääsiäisenä|aiemmin)|ku\s+(?:\p{L}+\s+)?(?:eile\p{L}*|viime|toissa\p{L}*)|jo\s|vieläkin)|(?:taas|jälleen|uudestaan|yhä|edelleen)\s+(?:on\s+)?(?:\p{L}+\s+){0,3}(?:sama|samat|samaa|samalla)(?!\p{L})(?!\s+mal)|sama\s+(?:homma|juttu|laulu|vika|asia|ongelma|rumba|vanha\s+juttu)(?:\s+(?:taas|jatkuu|ku|kuin|edelleen))?(?=[.!,]|\s*$|\s+(?:taas|jatkuu|kuin|ku(?!\p{L})|edelleen)))/giu,
    unless:
      /(?<!\p{L})(?:ei|eikä)\s+(?:ole\s+)?(?:\p{L}+\s+)?(?:palannut|uusiutunut|toistunut)|muilla|kolleg|naapur|kaverilla|kaikilla|usealla|vaimolla|siskolla|täällä\s+kaik|summa|tilau(?:s|ksen)\s+kuin|(?<!\p{L})(?:kiitos|toimii|tilaan|tilasin|osoite|samaa\s+mieltä|parasta|hyvä)(?!\p{L})|siisti|niin\s+hyv/giu,
  },
  {
    rule: 'repeat-contact/came-back',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:ongelma|vika|virhe|häiriö|oireet|ääni|koodi|vuoto|f-koodi\s+\d+|kolina|haju)\s+(?:on\s+|tuli\s+)?(?:\p{L}+\s+){0,2}(?:palasi\p{L}*|palannut|palaa|uusiutui|uusiutunut|toistui|toistuu|jatkuu|takaisin|jäi|ilmeni\s+uudelleen|ei\s+(?:ole\s+)?(?:poistu|lähten|häviä|korjaantu)\p{L}*)|palasi(?:vat)?(?=\s*[.,]|\s+(?:heti|taas|korjau|päivity))|(?:hajosi|rikkoutui|kaatui|katkesi|pimeni|nollautui|vuotaa|puuttuu|kaatuu|pätkii|vinkuu|rikki|poikki|alkoi|peruttiin|veloitus|korvattiin|myöhässä|väärä\p{L}*|ajoi|ohi|meni|poikki|jumissa|nurin)\s+(?:\p{L}+\s+){0,2}(?:taas|jälleen|uudestaan|uudelleen)(?!\p{L})|(?:taas|jälleen)\s+(?:\p{L}+\s+){0,3}(?:hajosi|rikki|poikki|kaatui|katkesi|pimeni|nollautui|vuotaa|puuttuu|kaatuu|pätkii|väärä\p{L}*|peruttiin|veloit\p{L}*|korvattiin|ilman|myöhässä|vinkuu|jumissa|nurin|alhaalla|\d+|polanne|kuukauden\s+viimeinen|tipahtaa|ohi)|(?:joka\s+(?:ikinen\s+)?(?:viikko|kuukausi|kerta|ilta|aamu)|jatkuvasti|toistuvasti)\s+(?:\p{L}+\s+){0,2}(?:sama\p{L}*|joudun|vika|ongelma)|(?:^|[.!?]\s|täällä\s+|no\s+niin,\s+)taas(?:ko)?(?=[.!?,]|\s+täällä)|takaisin\s+täällä|täällä\s+taas|minä\s+tässä\s+taas|eikä\s+taas|jälleen\s+kerran(?!\s+kiit)|deja\s+vu|tekee\s+sitä\s+taas)/giu,
    unless:
      /(?<!\p{L})(?:ei|eikä)\s+(?:ole\s+)?(?:\p{L}+\s+)?(?:palannut|uusiutunut|toistunut)|kiitos|kiitti|toimii\s+(?:taas|nyt)|loistava|auttoi|syynä\s+oli|(?<!\p{L})(?:oma|joku|minä\s+itse)\s+(?:moka|vika)|(?<!\p{L})hauska/giu,
  },
  {
    rule: 'repeat-contact/nth-failure',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:jo\s+)?(?:kolma|neljä|viide|kuude|seitsemä|seittemä|kahdeksa|kymmene|sada|mones|monenne)(?:s|nnen|tta|nenko|ko|nko|s\s*ko)?\s+(?:\p{L}+\s+)?(?:kerta(?:a)?|kerran|kuukausi|maanantai|ilta|kassi|lasku|asentaja|vaihtolaite|rikkinäinen|väärä|vaihto|huolto|korjaus)(?!\p{L})|toi(?:nen|sta|sen)\s+(?:kerta|kertaa|kerran)(?!\p{L})(?=[^.!?]{0,60})|(?:kahdesti|kahteen\s+kertaan|kaksi\s+kertaa)\s+(?:\p{L}+\s+)?(?:huollossa|korjat|sama|turhaan|kotiin)\p{L}*|(?:peräkkäin|putkeen)(?=[,.!]|\s|$)|toinen\s+kirjautuminen|kolmasti\s+(?:jätetty|soit|kirjoit|pyy)\p{L}*|viides\s+kerta|samat\s+sanat\s+kuin)/giu,
    unless:
      /kun\s+(?:tilaan|ostan|käyn|osallistun)|onnistu|ei\s+ehkä|ei\s+kai|videon|mennyt\s+ihan|toisella\s+kerra|yhtä\s+hyvä|aina\s+kiva|kiitos|risteil|kerros|lapsi|vuosi\s+asiak|kausi|(?<!\p{L})(?:eka|kuussa\s+voi|lääke|voiko|montako|laskutus\p{L}*)(?!\p{L})|hyvityst\p{L}*\s+kahdesti/giu,
  },
  {
    rule: 'repeat-contact/nth-complaint',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kirjoitan|kirjotan|soitan|kysyn|laitan\s+viestiä|otan\s+yhteyttä|lähetän|pyydän|viestitän|selitän|ilmoitan|sanon|valitan|palaan|yritän)\s+(?:\p{L}+\s+){0,4}(?:kolmatta|neljättä|viidettä|kuudetta|kymmenettä|monetta|\d+\.)\s+kertaa|(?:kolmatta|neljättä|viidettä|kuudetta|kymmenettä|monetta)\s+kertaa\s+(?:\p{L}+\s+){0,2}(?:kirjoitan|kirjotan|soitan|kysyn|selitän|sanon|pyydän|huollossa|sama\p{L}*)|(?:kolmannen|neljännen|viidennen|kuudennen|kymmenennen|sadannen|monennenko|monennen)\s+kerran(?!\p{L})(?!\s+(?:kiit|risteil))|(?:kolmas|neljäs|viides|kuudes|seitsemäs|kymmenes|monesko|jo\s+\d+\.|\d+\.|sadas)\s+(?:viesti(?:ni)?|yhteydenotto(?:ni)?|soitto(?:ni)?|sähköposti(?:ni)?|muistutus|tiketti(?:ni)?|valitus|valitukseni|vastauksenne|reklamaatio|asentaja|kerta\s+(?:kun|ku)\s+(?:selitän|kirjoitan|soitan|kysyn|laite|sama|hajoaa|menee|tällä|pyydän)\p{L}*|kerta\s+samasta|kerta\s+(?:jo|kuukau\p{L}*)|kerta(?=[.!]))|(?:kuinka|miten)\s+monta\s+kertaa\s+(?:\p{L}+\s+){0,3}(?:pitää|täytyy|joudun|tarvitsee|on)(?!\p{L})|montako\s+kertaa\s+(?:vielä|pitää|täytyy)|monesti(?:ko)?\s+pitää|(?:olen|olemme|oon|oonko)\s+(?:\p{L}+\s+){0,3}(?:jo\s+)?(?:kolmesti|neljästi|viidesti|\d+\s+kertaa|kolme\s+kertaa|neljä\s+kertaa|viisi\s+kertaa|kuusi\s+kertaa|monta\s+kertaa|lukuisia\s+kertoja|(?:neljä|kolme|viisi|kuusi|yksitoista|\d+)\s+(?:viestiä|hätäviestiä|ilmiantoa|sähköpostia|tikettiä))|(?:kolme|neljä|viisi|kuusi|seitsemän|yheksän|yhdeksän|kymmenen|\d+)\s+kertaa\s+(?:soit\p{L}*|kirjoit\p{L}*|lähet\p{L}*|selit\p{L}*|luvattiin|käynyt|valitt\p{L}*)|(?:soitin|lähetin|soittanut|soittanu|lähettänyt|kirjoittanut|valittanut|selittänyt|pyytänyt|käynyt|sulki|katkennut|laittanut|painanut)\s+(?:\p{L}+\s+){0,4}(?:kolme|neljä|viisi|kuusi|seitsemän|yheksän|yhdeksän|kymmenen|yksitoista|kaksikymmentä)\s+(?:kertaa|viestiä|hätäviestiä|ilmiantoa|tikettiä)|soitin\s+eilen|(?:oon|olen)\s+soitta\p{L}+,\s+(?:oon|olen)\s+kirjoitta\p{L}+|(?:mun|minun)\s+(?:kolmas|neljäs|viides|kuudes)\s+tiketti)(?!\p{L})/giu,
    unless:
      /vuodessa|erinomai|positiivis|ystävälli|kuukaudessa|viikossa|varmuuskop|risteil|yhtä\s+hyv|voin\s+käyttää|lääke|toden\s+sanoi|kiitos|(?<!\p{L})(?:kun\s+(?:tilaan|ostan))/giu,
  },
  {
    rule: 'repeat-contact/still-not-fixed',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:ongelmaa|vikaa|asiaa|tätä|virhettä)\s+ei\s+(?:ole\s+)?(?:\p{L}+\s+){0,2}(?:vieläkään\s+)?(?:\p{L}+\s+)?(?:korjattu|ratkaistu|hoidettu|saatu)|ei\s+(?:\p{L}+\s+){0,3}(?:vieläkään|vieläkää|edelleenkään|edelleen)(?:\s+(?:toimi|näy|pelaa|ole\s+(?:kunnossa|korjattu|ratkennut|ratkaistu)))?|(?:edelleenkään|vieläkään|päivityksen\s+jälkeenkään)\s+ei\s+(?:\p{L}+\s+)?(?:toimi|ole|näy|aukea|pelaa|tule)|(?:edelleen|yhä|vieläkin)\s+(?:\p{L}+\s+)?(?:rikki|sama\p{L}*|poikki|kesken|vuotaa|väärä\p{L}*|väärän|kaatuu|pätkii)|(?:ei\s+(?:\p{L}+\s+)?(?:auttanut|auttanu|muuttanut|muuttunut|korjannut)|ei\s+se\s+"?korjattu)(?!\p{L})|(?:korjattu|korjattiin|korjasitte|vaihdettiin|vaihdoitte|korjaus|vaihdettu|vaihtokappale|kävi\s+huollossa|kävin\s+huollossa|kävin\s+taas|huollon\s+jälkeen|huollosta|korjauksen\s+jälkeen|uusi\s+laite)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:ei(?!\p{L})|eikä|sama\p{L}*|taas|vika|tässäkin|tekee\s+samaa|jäi|kesti|rikki|pahempi|sanottiin|muka|vinkuu)|(?:silloin|teiltä)\s+sanottiin|piti\s+olla\s+korjattu|korjattiin,\s+sanottiin|sanottiin,?\s+(?:et|että)\s+korjattu|eikö\s+(?:\p{L}+\s+){0,2}(?:saada|saatukaan|saatu)\s+(?:\p{L}+\s+)?kuntoon|edellinen\s+(?:asentaja|korjaaja|tiketti)(?=\s))/giu,
    unless:
      /kiitos|auttoi|vastat|vastan|(?<!\p{L})(?:mitään\s+vikaa|ei\s+vikaa|en\s+ole\s+vielä|joka\s+toimii|onko\s+edelleen)(?!\p{L})|nyt\s+toimii|onnellin|siisti|niin\s+hyv/giu,
  },
  {
    rule: 'repeat-contact/was-closed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:suljitte|merkitsitte|sulkivat|suljettiin|suljettii|sulkea)\s+(?:\p{L}+\s+){0,5}(?:tukipyynnö\p{L}*|ratkaistuksi|tiket\p{L}*|tikettejä|tapauksen|vaikka|ratkaisematta|ilman)[^.!?]{0,30}|(?:tikettini|tapaukseni|tiketti|tapaus|tukipyyntö(?:ni)?)\s+(?:\p{L}+\s+)?suljettiin[^.!?]{0,40}(?:vika|vaikka|ratkaisematta|eikä|jäi|kun|mutta)|avasin\s+tiketin\s+uudestaan|avaan\s+(?:tämän|tiketin)\s+uud\p{L}*)/giu,
    unless: /kiitos|(?<!\p{L})(?:voitte|vahingossa|miten|voinko)(?!\p{L})/giu,
  },
  {
    rule: 'repeat-contact/said-before',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:olen|olemme|oon)\s+(?:\p{L}+\s+){0,3}(?:ilmoitta|kerto|kertonu|valitta|raportoi|kirjoitta|sano|sanonu|pyytän|laitta|soitta|selittän)(?:n|nut|nu|neet|nyt|ut|eet|u)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:aiemmin|aikaisemmin|ennenkin|jo|kahdesti|viime\s+\p{L}+)(?!\p{L})|(?:olen|olemme|oon)\s+(?:\p{L}+\s+)?(?:jo|tästä\s+jo)\s+(?:\p{L}+\s+){0,3}(?:ilmoitta|kerto|valitta|raportoi|kirjoitta|sano|pyytän|laitta|soitta|selittän)\p{L}*|(?:ilmoitin|kerroin|kirjoitin|valitin|sanoin|raportoin|soitin|pyysin|lähetin|selitin)\s+(?:\p{L}+\s+){0,3}(?:jo(?!\p{L})|viimeksikin|viimeksi|aiemmin|uudestaan|eilen\s+ja)|kirjoitin\s+viimeksikin|kysyn\s+nyt\s+toista\s+kertaa|(?:joudun|otan|palaan|palata)\s+(?:\p{L}+\s+){0,4}(?:uudelleen|uudestaan|jälleen|taas)(?=[^.!?]{0,50}(?:yhteyt|asia|saman|syyst|kun|[.!]))|palaan\s+taas|otan\s+jälleen|vika\s+tuli\s+takaisin|miksi\s+(?:\p{L}+\s+){0,3}(?:suljettiin|suljitte)|toinen\s+(?:viesti(?:ni)?|tiketti)|toista\s+kertaa\s+turhaan)(?!\p{L})/giu,
    unless:
      /kiitos|toimii\s+nyt|kassalla|hätänumero|ajanvarau|alussa|hyvän\s+vastauksen|chatissa|vaimolle|(?<!\p{L})(?:kaverilta|maksan|palaan\s+asiaan)(?!\p{L})|käynnist/giu,
  },
  {
    rule: 'repeat-contact/counted',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kahdesti|kolmesti|neljästi|viidesti|kahteen\s+kertaan|kolmeen\s+kertaan|(?:kaks|kaksi|kolme|neljä|viisi|kuus|kuusi|seitsemän|monta|\d+)\s+kertaa)\s+(?!eikä|ilmoittamatta|ja\s)(?:\p{L}+\s+){0,2}(?:vaihdettu|korjattu|huollettu|hoidettu|tehty|ilmoit\p{L}*|soit\p{L}*|kirjoit\p{L}*|pyysin|pyytänyt|kerto\p{L}*|kerroin|selit\p{L}*|käynyt|lähet\p{L}*|raportoi\p{L}*|valit\p{L}*|kysy\p{L}*|luvattu|lähetin|istunut|palau\p{L}*)|(?<!\p{L})(?:vaihdettu|korjattu|huollettu|tehty|ilmoitin|ilmoittanut|soitin|soittanut|kirjoitin|kirjoittanut|pyysin|pyytänyt|kerroin|kertonut|selittänyt|selitin|lähetin|lähettänyt|raportoinut|valittanut|kysynyt|luvattu|vastasitte|lähetetty)\s+(?:\p{L}+\s+){0,3}(?:jo\s+)?(?:kahdesti|kolmesti|neljästi|viidesti|toistamiseen|kahteen\s+kertaan|kolmeen\s+kertaan|(?:kaks|kaksi|kolme|neljä|viisi|kuus|kuusi|monta|\d+)\s+kertaa)(?!\p{L})|(?<!\p{L})(?:kolmannen|neljännen|viidennen|kuudennen|kymmenennen|toisen)\s+kerran(?!\p{L})|(?<!\p{L})(?:kolmatta|neljättä|viidettä|kuudetta)\s+kertaa(?!\p{L})(?!\s+ei)|(?<!\p{L})(?:neljäs|viides|kuudes|seitsemäs|kymmenes)\s+(?:kerta|viesti|soitto|tiketti|yhteydenot\p{L}*|ovi|laite|paketti|väärä|korjaus|käynti|chatti|reklamaatio)(?!\p{L})|(?<!\p{L})(?:kolmas|toinen|neljäs)\s+(?:\p{L}+\s+)?(?:samasta|samassa|jumissa|tässä\s+kuussa|tällä\s+viikolla|chatti|tiketti|reikäinen|rikkinäinen|viallinen|väärä)(?!\p{L})|(?<!\p{L})(?:selitän|sanon|kerron|kysyn|kirjoitan|toistan)\s+(?:\p{L}+\s+)?vielä\s+kerran(?=[:,.])|(?<!\p{L})jo\s+(?:kerran|kahdesti|kolmesti)\s+(?:uusittu|korjattu|vaihdettu|huollettu|paikattu|ilmoitettu)|(?<!\p{L})jo\s+(?:toinen|kolmas)\s+kerta\s+k(?:un|u)(?!\p{L})|(?<!\p{L})muistutus\s+(?:numero|nro)\s+\p{L}+|(?<!\p{L})(?:kuukautta|viikkoa|päivää|kuuta)\s+(?:peräkkäin|putkeen)/giu,
    unless:
      /(?<!\p{L})(?:päivässä|viikossa|vuodessa|kuukaudessa|vuorokaudessa|veloite\p{L}*|kiitos|toden\s+sanoi|onnistui|toimii|voitin|voitto|ihana|kehua|elämäni|hampai\p{L}*|annost\p{L}*|ensimmäi\p{L}*\s+ja|yhtä\s+hyvin|lapsi|raskaana|häitä|maksoin|maksanut|tilasin|vahingossa|ei\s+ole\s+toinen)(?!\p{L})|[😍❤]/giu,
  },
  {
    rule: 'repeat-contact/did-not-hold',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:korjasitte|korjattiin|huollettiin|vaihdettiin|vaihtoi|korjasi|hoidettiin|paikattiin|päivitettiin|asentaja\s+kävi|korjaaja\s+kävi|huolto\s+kävi)(?!\p{L})[^!?]{0,70}(?<!\p{L})(?:taas|hajosi|uudestaan|uudelleen|sama\s+(?:vika|vaiva|juttu|ääni)|palasi|jatkuu|vuotaa\s+yhä|ei\s+auttanut|edelleen|kuin\s+ei\s+olisi)(?!\p{L})|(?<!\p{L})(?:sama|samma|samat|samaa|samasta|samassa|sama\s+\p{L}+\s+ja\s+sama)\s+(?:\p{L}+\s+){0,2}(?:kohdasta|kohdassa|kohtaan|vikakoodi|vaiva|nikottelu|jakohihna|kesken|ohje|selitys|valmisteksti|vastaus|levy|virsi)(?!\p{L})|(?<!\p{L})samoin\s+(?:kävi|oli)\s+(?:\p{L}+\s+){0,3}(?:viime|sitten|aiemmin|viikko)|(?<!\p{L})näin\s+kävi\s+(?:myös\s+|jo\s+)?(?:\p{L}+\s+){0,2}(?:viime|sitten|viikkoa|aiemmin)|(?<!\p{L})(?:luvattiin|lupasitte|vakuuttelitte|sanottiin|vakuutettiin)\s*,?\s+(?:että\s+)?(?:ettei|ei)\s+(?:\p{L}+\s+)?(?:toistu|tapahdu|uusiudu|käy)|(?<!\p{L})edellisestä\s+kerrasta|(?<!\p{L})(?:moi|hei|terve|päivää|täällä|se\s+on|minä)\s+taas(?!\p{L})(?!\s+kiit)|(?<!\p{L})suljettiin\s+(?:\p{L}+\s+)?(?:taas|uudestaan)|(?<!\p{L})(?:alan|aloitan|aloitetaan|selitän|selittämään)\s+(?:\p{L}+\s+){0,2}(?:alusta|taas\s+alusta)(?!\p{L})|(?<!\p{L})(?:niin\s*kuin|kuten)\s+viimeksi(?:kin)?(?!\p{L})|(?<!\p{L})(?:ihan|aivan)\s+(?:niin\s*kuin|niinku|kuten|kuin)\s+(?:toissa|viime)\p{L}*|(?<!\p{L})siis\s+oikee?a?sti\p{P}*\s+taas/giu,
    unless:
      /(?<!\p{L})(?:kiitos|kiitti|toimii\s+(?:nyt|taas)|mukava|ihana|hyvä\s+(?:että|taas)|ei\s+syytä|väärä\s+hälytys|ei\s+haittaa|yhtä\s+(?:hyv|hieno)\p{L}*|parempi|tilaan|samaa\s+väriä)(?!\p{L})/giu,
  },
  {
    rule: 'repeat-contact/again',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:ei(?:vät)?\s+taaskaan|taaskaan\s+ei(?:vät)?|taas(?:ko)?\s*\?|(?:jäi|jumittaa|repeää|katkeaa|unohti|unohdettiin|kaatuu|seisoo|seis|putosi|puuttuu|tipahti|jumissa|hajalla|sekaisin|hyppii|myöhässä)\s+(?:\p{L}+\s+)?(?:taas|uudestaan|jälleen)|jo\s+(?:toinen|kolmas|neljäs|viides)\s+\p{L}+|toista\s+kertaa(?!\s+ei)|(?:kolmas|toinen|neljäs)\s+(?:\p{L}+\s+)?(?:putkeen|peräkkäin))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kiitos|ei\s+syytä|huoleen|hyvin|mukava|ihana|oma\s+moka|lapsi|lapsen|kuppi|tilauksemme|vuosi)(?!\p{L})|😂|🤣|:d(?!\p{L})|:\)/giu,
  },
];
