import type { Pattern } from '../../pattern.ts';

/** Finnish: lawyer, court, regulator, ombudsman or chargeback, held out as a next step or done (R32). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:asianaja|juristi|lakimie|lakitoimisto|lakiosasto|asiamieheni|asiamiehenämme|asiamiehelleni|asiamiehemme)\p{L}{0,14}(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:yhtey[td]|käänny|kääntyä|hoitaa|hoidettav|hoitoon|selvit|ottaa|asial|lähettää|puhee|kuulette|neuvonut|neuvottel|valmistel|laati|haltuun|jatkaa|mukana|palkat|toimii|toimit|kautta|työpöyd|tutki|vie\s|nyt|saa\s|jo(?!\p{L}))/giu,
    unless:
      /(?<!\p{L})(?:olen|olemme|toimin)\s+(?:\p{L}+\s+){0,2}(?:asianaja|juristi|lakimie|lakitoimisto|asianajotoimisto)\p{L}*(?!\p{L})|(?<!\p{L})(?:en|emme|ei)\s+(?:aio|ole|tarvitse|halua|tarvita)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})mutta(?!\p{L}))|sopimusluonno|mallipohj|liitteenä|kopio|ystävälli|haluaisi|luonno|tarken|saldo|kuolinpes|perunkir|opiskel/giu,
  },
  {
    rule: 'legal-threat/to-lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:otan|otamme|ottakaa|käännyn|käännymme|annan|annamme|siirrän|siirrämme|siirretään|vien|viemme|puhun|puhunut|puhutte|palkkaan|palkkaamme|kuulette|saatte|seuraav\p{L}*|yhteydenot\p{L}*|ohjanneet|ohjannut|soitan|konsultoin|neuvottelen|viesti|kirje|asia\s+(?:on|menee|etenee)|toimitetaan|toimitan|neuvotellaan|muuten|sitten)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:asianaja|juristi(?!ksi|t\s)|lakimie(?:he|hi|st)|lakiosasto)\p{L}*/giu,
    unless:
      /(?<!\p{L})(?:olen|olemme)\s+(?:\p{L}+\s+){0,2}(?:asianajaja|asianajotoimisto|juristi|lakimies)(?!\p{L})|(?<!\p{L})(?:en|emme|ei)\s+(?:aio|ole\s+ollut|halua|tarvitse|tarvita)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})mutta(?!\p{L}))|(?<!\p{L})(?:kopio|sopimus|lasku)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:juristill|lakimiehel|asianajajal)|pyysi|kysy[yi]|opiskel|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kaikki\s+muut|toisen\s+osapuolen|vastapuol|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'legal-threat/to-court',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:hallinto-|markkina|käräjä|työtuomio)?oikeuteen(?!\s+(?:lait|ja\s+sass))|oikeusteitse|oikeustoimi\p{L}*|oikeusjut\p{L}*|oikeusaputoimisto\p{L}*|oikeusturvavakuutu\p{L}*|lautakuntavalitu\p{L}*|oikeudelliset\s+seuraamu\p{L}*|haastehakemu\p{L}*|velkomuskan\p{L}*|syytteeseen|oikeusprosess\p{L}*|oikeudellis(?:iin|et|ia)\s+(?:toim|keino|askel)\p{L}*|työtuomioistuimeen|tuomioistuimeen|tuomioistuimessa|käräjille|käräjillä|käräjöi\p{L}*|(?:nähdään|tavataan|ratkaistaan|vastaatte|puhutaan|kohtaamme)\s+(?:\p{L}+\s+){0,3}(?:oikeudessa|käräjäoikeudessa)|haastan\s+(?:teidät|sinut|yhtiön\p{L}*|yrity\p{L}*|firman\p{L}*|teijät)|haastamme\s+(?:teidät|yhtiön\p{L}*|yrity\p{L}*|firman\p{L}*)|haasteh\p{L}*|haastemies|haasteen\s+(?:saatte|toimit)|(?:saatte|tulee|toimitan|lähtee|jätetty)\s+(?:\p{L}+\s+)?haaste(?:en)?(?!\p{L})|haaste\s+(?:on|toimitetaan|lähtee|jätet|tulee)|nost(?:an|amme|etaan|anut|aneet|amiseen|aa)\s+(?:\p{L}+\s+)?\p{L}*kan(?:teen|netta)|\p{L}{0,20}kan(?:teen|netta)\s+(?:nost|vastaan|valmist)\p{L}*|kanne\s+(?:on|nost|vireil|tulee|jätet)\p{L}*|kannetta|(?:ryhmä|vahingonkorvaus)kan(?:ne|tee|net)\p{L}*|leivättömän\s+pöydän|(?:asia|juttu|jutun|asian|riita)\s+(?:\p{L}+\s+){0,2}(?:pannaan\s+)?vireille|hallinto-oikeuskin)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:en|emme|ei|eikä)\s+(?:\p{L}+\s+)?(?:aio|ole|halua|tehdä|tarvitse)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})mutta(?!\p{L}))|tilaisuu|uhkailee|otsik|shakki|juoksu|lautamie|todista|haastattel|(?<!\p{L})(?:voiko|miten)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kaikki\s+muut|toisen\s+osapuolen|vastapuol|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'legal-threat/to-authority',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kuluttajariitalautakun(?:taan|nalle|nan|nassa)|kuluttaja-?asiamiehelle|kuluttaja-?asiamiehe(?:en|ltä)|kuluttajaviranomais(?:ille|iin|en\s+puoleen)|kuluttajaneuvon(?:taan|nalle)|kuluttajaneuvojalle|kuluttajaoikeusneuvojalle|kkv:(?:lle|hen|ään)|kilpailu-\s+ja\s+kuluttajavirasto(?:on|lle)|tietosuojavaltuutetulle|tietosuojavaltuutetun\s+(?:toimistoon|tutki)|tietosuojaviranomais(?:elle|ille)|finanssivalvon(?:taan|nalle)|fiva(?:an|lle)|fine(?:en|lle|:een|:lle|n\s+(?:laut|käsi))|vakuutuslautakun(?:taan|nalle)|traficom(?:ille|iin)|aluehallintoviras(?:toon|tolle)|avi(?:in|lle)|tukesi(?:lle|in)|valvira(?:an|lle)|valvontavirastolle|lupa-\s+ja\s+valvontavirasto(?:on|lle)|ruokavirasto(?:on|lle)|työsuojeluviranomais\p{L}*|yhdenvertaisuusvaltuutetulle|valvontaviranomais(?:elle|ille)|viranomais(?:ille|elle|ten\s+tutk)|energiavirasto(?:on|lle|n)|verottajalle|(?:eduskunnan\s+)?oikeusasiamiehelle|oikeuskanslerille|eu-kuluttajakeskukse(?:en|lle)|terveysvalvon(?:taan|nalle)|terveystarkastajalle|elintarvikevalvon(?:taan|nalle)|pelastusviranomais(?:elle|ille)|arvopaperilautakuntaan|pankkilautakun(?:taan|nalle)|liikenne-\s+ja\s+viestintävirasto(?:on|lle)|ammattiliiton\s+juristi\p{L}*|lautakuntaan|lautakunnalle|syyttäjälle)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:en|emme|ei|eikä)\s+(?:\p{L}+\s+)?(?:aio|ole|halua|tarvitse|vie)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})mutta(?!\p{L}))|(?<!\p{L})(?:miten|mihin|voiko|onko|pitääkö|kuinka|raportointi|raportoi\p{L}*|verottajalle\s+(?:meni|menev)|vuosi-?ilmoitu|rutiini\p{L}*|ohje\p{L}*|valittiin|valinta|asunto|taloyhtiö)(?!\p{L})|ylioppilas/giu,
  },
  {
    rule: 'legal-threat/authority-acts',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kuluttajariitalautakun|kuluttaja-?asiamie|kuluttajaneuv|kuluttajaviran|kkv|kilpailu-\s+ja\s+kuluttajavir|tietosuojavaltuutet|tietosuojaviran|finanssivalvon|fine|vakuutuslautakun|energiaviras|traficom|aluehallintovir|avi|tukes|valvira|ruokaviras|oikeusasiamie|potilasasiamie|potilasvahin|yhdenvertaisuusvalt|työsuojelutark|poliisi|tutkinta|viranomais|tietosuojavastaavanne|verottaja|hallinto-oikeu)\p{L}{0,12}(?::\p{L}+)?\s+(?:ja\s+\p{L}+\s+)?(?:\p{L}+\s+){0,2}(?:saa|saavat|saakoon|tutki|tutkii|selvittää|selvittäköön|hoitaa|ratkaisee|ratkaiskoon|kuulee|on\s+(?:saanut|ottanut|jo|mukana|tietoinen)|ottaa|puuttuu|tulee|kehotti|neuvoi|neuvonut|jo\s+(?:mukana|asialla)|oli\s+samaa|käsittelee|kiinnost|samoin|perässä|kimp)/giu,
    unless:
      /löysi|varast|varkau|korvaushak|(?<!\p{L})(?:onko|voiko|miten|mitä)(?!\p{L})|yö(?:llä|partio)|postissa|ajoneuvo|verotus|vertais|näkyy|suositt|lehti/giu,
  },
  {
    rule: 'legal-threat/report-crime',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:rikosilmoitu\p{L}*|tutkintapyyn\p{L}*|potilasvahinkoilmoitu\p{L}*|kantel(?:en|emme|u|un|una|ut|lut)|kantelu\p{L}*|kantelemaan|oikaisuvaatimus\s+on|(?:ilmoitan|ilmoitamme|ilmianna\p{L}*|soitan|soitamme|menee|etenee|vien|viemme|jätetty|ilmoitettu)\s+(?:\p{L}+\s+){0,4}poliis\p{L}*|poliis(?:ille|iin)(?!\p{L})|poliisitutkin\p{L}*|tämä\s+on\s+(?:rikos|petos)|syyllisty\p{L}+\s+(?:\p{L}+\s+)?(?:rikoks|petoks)\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:en|emme|ei)\s+(?:aio|tee|liity|ole)(?!\p{L})|varkau|varaste|vara?st[ie]t|naapurist|(?<!\p{L})(?:miten|tarvitsetteko|vakuutusyhtiö\s+pyysi|mistä)(?!\p{L})|korvaukseen|murrosta|mallilo|löyt|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kaikki\s+muut|toisen\s+osapuolen|vastapuol|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'legal-threat/chargeback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:peruutan|perun|perutan|peruuttaa|peruu|riitautan|riitautin|riitautettu|riitautamme|riitautus|haen|pyydän|haemme|hakee|hoiti|teen|tein|reklamaatio)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:(?:pankin|pankissa|pankki\p{L}*|luottokort\p{L}*|korttiyhtiö\p{L}*|korttifirma\p{L}*|kortin|visa\p{L}*|mastercard\p{L}*|paypal\p{L}*|klarna\p{L}*)(?:\s+(?:kautta|kanssa|kaa))?|takaisinveloitu\p{L}*|takaisinveloituks\p{L}*|chargeback\p{L}*)|(?:pankkini|luottokorttiyhtiö\p{L}*|korttiyhtiö\p{L}*|korttifirma\p{L}*|visa|mastercard|paypalissa)\s+(?:\p{L}+\s+){0,3}(?:peruuttaa|peruu|hakee|hoiti|palauttaa|riita)\p{L}*|chargeback\s+(?:on|lait|lähti|tulee)\p{L}*|riita\s+(?:on\s+)?auki\s+paypalissa)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:miten|voiko|mitä|asiakkaamme|jos\s+tapahtuma\s+on\s+vieras|uuden\s+kortin)(?!\p{L})|valtakirja|valtuutu/giu,
  },
  {
    rule: 'legal-threat/damages',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:vaadin|vaadimme|haen|haemme|vaatimus|oikeuden|perimme|perin|peritään)\s+(?:\p{L}+\s+){0,5}(?:vahingonkorva\p{L}*|vahingon\p{L}*|korvau\p{L}*\s+oikeus\p{L}*|sopimussak\p{L}*|oikeusteitse|ulosoton)|vahingonkorvausvaatimu\p{L}*|vaatimuskirje\p{L}*|(?:kuluttajansuojala\p{L}*|kauppala\p{L}*|lain)\s+nojalla|kauppa\s+puretaan|puran\s+(?:\p{L}+\s+)?kaupan|rikotte\s+(?:\p{L}+\s+)?(?:lakia|tietosuoja|sopimus)\p{L}*[^.!?]{0,40}(?:ilmoitu|poliis|oikeu))/giu,
    unless:
      /(?<!\p{L})(?:miten|voinko|vakuutu\p{L}*|ehdot)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kaikki\s+muut|toisen\s+osapuolen|vastapuol|(?<!\p{L})(?:nimi|nimeltä|niminen|nimen)(?!\p{L})/giu,
  },
  {
    rule: 'legal-threat/illegal',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:tämä|toiminta\p{L}*|menettely\p{L}*|tää)\s+(?:\p{L}+\s+){0,2}(?:on\s+)?(?:laitonta|lainvastai\p{L}*|petos|petosta)|rikotte\s+(?:\p{L}+\s+)?(?:lakia|tietosuoja\p{L}*|gdpr\p{L}*))(?!\p{L})/giu,
    unless: /(?<!\p{L})onko/giu,
  },
  {
    rule: 'legal-threat/filed-with',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:fimea|valvira|tukes|traficom|avi|aluehallintovirasto|ruokavirasto|kkv|finanssivalvonta|energiavirasto|potilasvakuutuskesku|tietosuojavaltuutet|yhdenvertaisuusvaltuutet|tasa-arvovaltuutet|kuluttaja-?asiamie|kuluttajaneuvon|kuluttajariitalautakun|valvontaviranomai|terveydensuojelu|terveysvalvon|työsuojelu|oikeusasiamie|potilasasiamie|vakuutuslautakun|liikennevakuutuslautakun|pelastusviranomai|lupaviranomai)\p{L}{0,12}\s+(?:\p{L}+\s+){0,3}(?:tehty|jätetty|ilmoitettu|ilmoitettava|ilmoitetaan|lähti|lähtee|lähetetty|antoi|neuvoi|auttaa|tutkii|tutki|kiinnostu\p{L}*|pyysi|kehotti|ilmoitu\p{L}*|valitu\p{L}*|kantelu\p{L}*|selvityspyyn\p{L}*|epäkohtailmoitu\p{L}*|tapausnumero\p{L}*)(?!\p{L})|(?<!\p{L})(?:ilmoitus|valitus|kantelu|selvityspyyntö|epäkohtailmoitus|vaaratilanneilmoitus|lausunto|valituskirjelmä|reklamaatio)\s+(?:\p{L}+\s+){0,3}(?:fimea|valvira|tukes|traficom|avi|aluehallintovirasto|ruokavirasto|kkv|finanssivalvon|potilasvakuutus|tietosuojavaltuut|kuluttaja|valvontaviranom|lakimie|asianaja|viranomai|poliis)\p{L}*|(?<!\p{L})(?:teen|teemme|tein|teimme|jätän|jätin|jätämme|tekemässä|tehnyt|käyn\s+tekemässä|kävin\s+tekemässä)\s+(?:\p{L}+\s+){0,4}(?:rikosilmoitu|tutkintapyyn|epäkohtailmoitu|kantelu|(?:viranomais|poliisi|tietosuoja)ilmoitu|valvontailmoitu)\p{L}*|(?<!\p{L})(?:tein|teimme|teen|kävin)\s+(?:\p{L}+\s+){0,3}(?:ilmoituksen\s+poliisille|poliisiasema\p{L}*)|(?<!\p{L})(?:olen|olemme|otan|otamme|ollaan)\s+(?:\p{L}+\s+){0,2}yhtey(?:dessä|ttä)\s+(?:\p{L}+\s+){0,3}(?:terveydensuojel|lakimie|asianaja|juristi|viranomai|poliisi|oikeusapu|kuluttaja|valvon)\p{L}*/giu,
    unless:
      /(?<!\p{L})(?:onko|voiko|miten|mihin|pitääkö|en|emme|ei|varka\p{L}*|varaste\p{L}*|vakuutusyhtiö\s+pyysi|naapuri\p{L}*|ohje\p{L}*|vuosi-?ilmoitu\p{L}*|löyt\p{L}*|pyörä\p{L}*|koulutu\p{L}*|luvan|rekisteröi\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'legal-threat/case-in-court',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tavataan|nähdään|nähdäänkin|tapaamme|kohdataan|jatketaan|jatkamme|puhutaan|jutellaan)\s+(?:\p{L}+\s+){0,2}(?:oikeussali|käräjäsali|oikeude|käräjäoikeude|tuomioistuime)\p{L}*|(?<!\p{L})(?:haen|haemme|hakee|haetaan|vaadin)\s+(?:\p{L}+\s+){0,3}(?:maksamismääräy|suoritustuomio|tuomio|turvaamistoim|kieltotuomio|kaupan\s+purku|hinnanalennus\s+oikeu)\p{L}*|(?<!\p{L})(?:kieltovaatimu|kieltokan|maksamismääräy|suoritustuomio)\p{L}*\s+(?:\p{L}+\s+)?(?:tulee|lähtee|toimitetaan|haetaan|on)(?!\p{L})|haastemiehen\s+tuoma\p{L}*|(?<!\p{L})(?:sitten|sen\s+jälkeen|seuraavaksi|lopuksi|viimeistään)\s+(?:tuomioistuin|käräjäoikeus|oikeus(?=[.,!]|$)|haaste|lautakunta|kanne|asianajaja|juristi|lakimies|purku)(?!\p{L})|(?<!\p{L})(?:vahingonkorvaus|purku|sakko|kanne)\s+ja\s+(?:haaste|kanne|oikeus)\p{L}*|(?<!\p{L})(?:pankki|pankkini|korttiyhtiö|luottoyhtiö|visa|mastercard|klarna|paypal)\s+(?:palauttaa|peruuttaa|hakee|vetää|perii)\s+(?:\p{L}+\s+)?(?:korttivelo|velo|maksu|raha|osto)\p{L}*|(?<!\p{L})(?:oikeusaputoimisto|oikeusturvavakuutu|asianajotoimisto|asianajaja|lakimiehe|juristi)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:ajan|aika\s+on|laatii|laati|valmistelee|haastaa|ottanut|lähettää|kirjoittaa|neuvo\p{L}*|katsoo|katso|lukeneet|lukenut)(?!\p{L})|(?<!\p{L})(?:lakimies|asianaja|juristi)\p{L}*\s+(?:kanssa|kanssani)[^.!?]{0,30}(?:kaup|purk|kante|vaati|korvau|oikeut)\p{L}*/giu,
    unless:
      /(?<!\p{L})(?:onko|voiko|miten|mihin|pitääkö|en\s+aio|emme\s+aio|ei\s+(?:ole|tarvitse)|tentti\p{L}*|opiskel\p{L}*|kirja\p{L}*|elokuva|ystävälli\p{L}*|pyytää\s+(?:teiltä|sopimus)|kysyy|sarja|olen\s+(?:\p{L}+\s+)?(?:asianaja|juristi|lakimies)\p{L}*)(?!\p{L})|😂|🤣|:d(?!\p{L})/giu,
  },
];
