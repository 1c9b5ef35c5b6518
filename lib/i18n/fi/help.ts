import type { help as english } from '../en/help.ts';

export const help: Record<keyof typeof english, string> = {
  'view.help': 'Mitä sanat tarkoittavat',
  'help.about': 'Mikä tämä on: {name}',
  'help.all': 'Kaikki sanat',
  'help.intro': 'Mitä Simmerin sanat tarkoittavat ja mitä tehdä, kun niihin törmää.',
  'help.search': 'Hae',
  'help.found': '{count, plural, =0 {Mikään sana ei sovi.} one {# sana sopii.} other {# sanaa sopii.}}',
  'help.group.word': 'Aluksi',
  'help.group.level': 'Tasot',
  'help.group.kind': 'Signaalit',
  'help.group.metric': 'Kellot',
  'help.group.type': 'Eskaloinnin tyypit',
  'help.group.mode': 'Miten apu tulee',
  'help.group.severity': 'Vakavuus',
  'help.group.step': 'Tapauksen vaiheet',
  'help.group.item': 'Tarkistuslista',
  'help.group.part': 'Sinun osasi tapauksessa',
  'help.group.role': 'Roolit',

  'help.name.escalation': 'Eskalointi',
  'help.name.case': 'Tapaus',
  'help.name.score': 'Pisteet',
  'help.name.neutral': 'Neutraali eskalointi',
  'help.word.escalation':
    'Ensimmäinen vastaaja ei pysty ratkaisemaan asiaa yksin, joten se siirtyy toiselle tiimin jäsenelle. Paina Eskaloi, kun et pääse eteenpäin: avun pyytäminen ajoissa on hyvää työtä.',
  'help.word.case':
    'Yksi eskalointi ensimmäisestä minuutista siihen, mitä siitä opittiin. Sillä on aina yksi omistaja; katso sieltä ensin, mitä seuraavaksi tehdään.',
  'help.word.score':
    'Nollasta sataan: miten paljon keskustelussa viittaa vaikeuksiin. Pisteet koskevat keskustelua, eivät koskaan ihmistä; lue syyt ennen kuin toimit.',
  'help.word.neutral':
    'Eskalointi ei aina ole valitus: tieto tai hyväksyntä voi puuttua, tai työkaveri on uusi. Raporteissa nämä ovat erikseen, eikä niitä lueta kenenkään epäonnistumiseksi.',

  'help.level.calm': 'Mikään ei viittaa vaikeuksiin. Vastaa kuten tavallisesti.',
  'help.level.watch': 'Jotain on alkamassa. Lue huolella ja vastaa hieman tavallista nopeammin.',
  'help.level.at-risk': 'Asiakas voi lähteä tai asia kasvaa. Vastaa tänään ja mieti, kuka voisi auttaa.',
  'help.level.critical': 'Nyt on tosi kyseessä. Vastaa heti tai eskaloi, jotta asian saa joku, joka voi päättää.',
  'help.level.unknown':
    'Simmer ei pystynyt lukemaan tätä tai ei tunne kieltä. Se ei tarkoita, että kaikki on hyvin: arvioi lukemalla itse.',

  'help.kind.anger': 'Asiakas kirjoittaa vihaisena. Sano ensin, mikä hänelle meni pieleen, ja selitä vasta sitten.',
  'help.kind.abuse':
    'Viestissä on loukkauksia. Sinun ei tarvitse kestää niitä: rajan voi asettaa ystävällisesti, ja työkaveri voi tulla mukaan.',
  'help.kind.dispute':
    'Asiakas on eri mieltä saamastaan vastauksesta. Kysy, mistä tarkalleen, ja tarkista asia uudelleen.',
  'help.kind.manager-demand':
    'Asiakas pyytää jotakuta yläpuoleltasi. Ota se vakavasti: kerro, kuka vastaa ja milloin, ja siirrä asia hänelle.',
  'help.kind.churn-threat':
    'Asiakas voi lähteä. Kerro, mitä teet seuraavaksi ja mihin mennessä, ja kerro myös asiakkaasta vastaavalle.',
  'help.kind.legal-threat': 'Asiakas puhuu laista. Älä lupaa äläkä kiistä mitään; anna niiden vastata, jotka saavat.',
  'help.kind.reputation-threat':
    'Asiakas voi kertoa asiasta julkisesti. Ratkaise itse asia nopeasti äläkä tingi arvostelusta.',
  'help.kind.extraordinary-threat':
    'Asiakas ilmoittaa poikkeuksellisesta teosta, kuten uhkavaatimuksesta. Merkitse päivä ja anna päätösvaltaisen vastata.',
  'help.kind.safety': 'Joku voi olla vaarassa. Noudata nyt tiimisi turvallisuusohjeita; kaikki muu voi odottaa.',
  'help.kind.ignored':
    'Asiakas ei tunne tulevansa kuulluksi. Vastaa henkilökohtaisesti: mitä sillä välin on tapahtunut ja milloin kirjoitat taas.',
  'help.kind.repeat-contact':
    'Asiakas joutui kirjoittamaan uudelleen. Katso, mitä on jo kokeiltu, ettei hänen tarvitse kertoa sitä toiste.',
  'help.kind.urgency':
    'Asiakkaalla on kiire. Kysy, mikä seisoo ja mihin asti voi odottaa, ja etsi väliaikainen ratkaisu.',
  'help.kind.misunderstanding': 'Kysymys ja vastaus menevät ohi toisistaan. Sano omin sanoin, miten ymmärsit, ja kysy.',
  'help.kind.knowledge-gap':
    'Omat viestimme kertovat, että tietoa puuttuu. Pyydä mukaan joku, jolla sitä on; se ei ole kenenkään vika.',
  'help.kind.authority-gap':
    'Omat viestimme kertovat, että hyväksyntä puuttuu. Pyydä se ja kerro asiakkaalle, milloin se tulee.',
  'help.kind.affects-others':
    'Muillakin näyttää olevan sama ongelma. Etsi samanlaisia tukipyyntöjä ja anna yhden ihmisen hoitaa ne yhdessä.',
  'help.kind.high-value': 'Tästä asiakkaasta riippuu paljon. Kerro hänestä vastaavalle ennen kuin asiakas kertoo.',
  'help.kind.bad-rating': 'Asiakas antoi huonon arvosanan. Kysy, mikä jäi puuttumaan, ja korjaa se ensin.',
  'help.kind.sla-risk': 'Luvattu aika on lähellä. Vastaa nyt tai kerro avoimesti, että menee myöhemmäksi.',
  'help.kind.sla-breach': 'Luvattu aika on ohi. Sano se, nimeä uusi aika ja pidä se.',
  'help.kind.silence': 'Asiakas on odottanut meitä kauan. Kirjoita, vaikka kerrottavana olisi vain tilanne.',
  'help.kind.handovers': 'Tukipyyntöä on siirretty monta kertaa. Anna yhden ihmisen pitää se, kunnes se on ratkaistu.',

  'help.metric.first-reply':
    'Aika siihen, että asiakas saa ensimmäisen vastauksen ihmiseltä. Vastaa, vaikka et vielä osaisi ratkaista asiaa.',
  'help.metric.next-reply':
    'Aika siihen, että asiakkaan viimeisimpiin viesteihin vastataan. Se alkaa vanhimmasta vastaamattomasta.',
  'help.metric.periodic-update':
    'Aika siihen, että asiakkaalle kerrotaan taas tilanne. Rivin arvoista on sekin, ettei ole uutta.',
  'help.metric.pausable-update': 'Sama, mutta se on tauolla, kun odotamme asiakasta. Se jatkuu, kun hän vastaa.',
  'help.metric.requester-wait':
    'Kaikki aika, jonka asiakas on odottanut meitä. Vain ratkaisu tai kysymys asiakkaalle pysäyttää sen.',
  'help.metric.agent-work':
    'Aika, jonka tukipyyntö on ollut meillä työn alla. Se on tauolla, kun odotamme jotakuta muuta.',
  'help.metric.resolution': 'Aika ratkaisuun. Jos se ei pidä, kerro ajoissa ja etsi väliaikainen ratkaisu.',
  'help.metric.assign': 'Aika siihen, että tukipyynnöllä on käsittelijä. Ota se tai kysy, kuka ottaa.',
  'help.metric.acknowledge': 'Aika siihen, että pyydetty sanoo ottavansa asian. Sen jälkeen pyydetään seuraavaa.',
  'help.metric.promise': 'Aika, jonka joku meistä on luvannut asiakkaalle. Pidä se tai kerro ennen kuin se menee ohi.',

  'help.type.none': 'Asia jää sille, jolla tukipyyntö on. Ketään muuta ei pyydetä.',
  'help.type.functional': 'Asia menee jollekulle, jolla on osaaminen. Kirjaa, mikä tieto puuttuu.',
  'help.type.hierarchical': 'Asia menee jollekulle, joka saa päättää. Kirjaa, mikä päätös tai hyväksyntä puuttuu.',
  'help.type.executive':
    'Asia menee johdolle, koska asiakas puhuu lähtemisestä, laista tai muusta vakavasta teosta. Näin voi käydä, vaikka työ olisi tehty hyvin.',
  'help.mode.transfer': 'Joku muu ottaa tukipyynnön. Kerro hänelle, mitä hän tarvitsee, ja asiakkaalle, kuka hän on.',
  'help.mode.swarm': 'Apu tulee luoksesi. Sinä pysyt asiakkaan kanssa, ja hän huomaa vain vastauksen.',
  'help.severity.S1': 'Vakavin. Kaikki muu odottaa: aika kuluu ympäri vuorokauden, ja tapaukselta kysytään paljon.',
  'help.severity.S2': 'Vakava. Se tarvitsee omistajan ja säännöllisiä tilannetietoja työaikana.',
  'help.severity.S3': 'Pienempi asia. Siltä kysytään vähän, ja sen voi sulkea ilman jälkipuintia.',

  'help.step.received':
    'Valitus on saapunut. Kerro asiakkaalle, että asia on meillä, punnitse se ja anna se sille, joka voi ratkaista sen.',
  'help.step.investigation': 'Syytä etsitään, ja kello käy. Pidä asiakas ajan tasalla ja anna korjaajille työrauha.',
  'help.step.resolution':
    'On korjaus tai väliaikainen ratkaisu. Vaihe päättyy, kun sekä asiakas että me olemme siihen tyytyväisiä.',
  'help.step.post-mortem':
    'Kaikki mukana olleet katsovat yhdessä taaksepäin. Kysymyksiä on kaksi: mikä oli syy, ja mitä voimme tehdä paremmin?',
  'help.step.closed': 'Tapaus on ohi. Jäljellä on kysyä asiakkaalta, miten onnistuimme, ja kirjata, mikä auttoi.',

  'help.item.confirm-received':
    'Asiakas haluaa tietää, että asia on jollakulla. Kerro, kenellä, ja milloin hän kuulee lisää.',
  'help.item.priority': 'Miten tärkeä se on muun rinnalla. Vahvista se itse: järjestelmän tieto voi olla vanha.',
  'help.item.urgency': 'Miten pian se on ratkaistava. Asia voi olla tärkeä mutta kiireetön tai pieni ja kiireinen.',
  'help.item.sla': 'Mikä luvattu aika tätä koskee. Vahvista se ennen kuin lupaat asiakkaalle aikaa.',
  'help.item.stakes': 'Mitä asiakas voi menettää. Silloin tapauksen ottaja tietää, miksi se on tärkeä.',
  'help.item.stakeholders-told':
    'Asiakkaasta vastaavien on hyvä kuulla asiasta meiltä. Kirjaa, kenelle kerroit ja miten.',
  'help.item.handed-over':
    'Asia menee tiimille, joka voi ratkaista sen. Siirto on valmis, kun joku siellä ottaa sen vastaan.',
  'help.item.customer-updated':
    'Sana etenemisestä, vaikutuksesta asiakkaan työhön ja ajasta. Kirjoita, vaikkei uutta olisi.',
  'help.item.fix-owner-status':
    'Miten korjaus etenee, kysyttynä vain sovittuina aikoina. Katso ensin tästä: viimeisin tieto on tallessa.',
  'help.item.affects-others': 'Onko asia muillakin asiakkailla. ”Ei vielä tiedossa” kelpaa vain toistaiseksi.',
  'help.item.others-told':
    'Kaikkien, joita asia voi koskea, on hyvä kuulla siitä ensin meiltä. Luettelosta näkyy, kenelle on kerrottu.',
  'help.item.agents-briefed': 'Työkavereilta kysytään tästä. Kerro heille laajuus ja odotettavat kysymykset.',
  'help.item.message-approved':
    'Yksi tarkistettu teksti pitää vastaukset samoina. Pyydä hyväksyntä ennen kuin se lähtee.',
  'help.item.resolution-type': 'Pysyvä korjaus päättää asian, väliaikainen antaa aikaa. Kirjaa, kumpi tämä on.',
  'help.item.fix-linked':
    'Väliaikainen ratkaisu unohtuu helposti. Linkitä se, mikä tulee tilalle, ja sovi tarkistuspäivä.',
  'help.item.customer-confirmed': 'Vain asiakas tietää, auttoiko se. Kysy tai kirjaa, miksi vastausta ei ole.',
  'help.item.signed-off-manager': 'Eskalointivastaava sanoo, onko ratkaisu riittävän hyvä. Jos ei ole, työ jatkuu.',
  'help.item.signed-off-fix-owner': 'Korjaaja sanoo, kestääkö korjaus. Jos ei kestä, työ jatkuu.',
  'help.item.meeting-held':
    'Kaikki mukana olleet istuvat kerran yhdessä. Kirjaa, ketkä tulivat; muut voivat lukea sen.',
  'help.item.root-cause': 'Miksi tämä ylipäätään tapahtui. Etsi sitä, mikä teki sen mahdolliseksi, älä syyllistä.',
  'help.item.improvement': 'Mitä voisimme tehdä paremmin. Yksi tehty asia on enemmän kuin kymmenen kirjattua.',
  'help.item.prevention':
    'Mikä estäisi tämän uusiutumisen: tuotteessa, koulutuksessa tai muualla. Kirjaa sekin, mistä muut päättävät.',
  'help.item.actions': 'Päätökset saavat nimen ja päivän. Ilman niitä ne ovat toiveita.',
  'help.item.concessions': 'Mitä asiakkaalle hyvitetään. Hyväksytä se ennen kuin kukaan lupaa sen.',
  'help.item.impact':
    'Mitä tämä maksoi asiakkaina, rahana tai luottamuksena. Se auttaa päättämään, mitä kannattaa estää.',
  'help.item.survey-sent': 'Kysy, miten onnistuimme, kun kaikki on valmista. Huonosta vastauksesta seuraa teko.',
  'help.item.article-linked': 'Se, mikä auttoi, auttaa seuraavaakin. Linkitä ohje tai kirjoita lyhyt.',

  'help.part.asked':
    'Tapaus odottaa, että sanot kyllä. Ota se vastaan tai palauta se perustellen, jotta se löytää toisen.',
  'help.part.approver':
    'Joku haluaa antaa asiakkaalle jotakin. Hyväksy tai hylkää se; sitä ennen kukaan ei saa luvata sitä.',
  'help.part.fix-owner':
    'Sinä johdat korjausta. Kerro sovittuina aikoina, miten se etenee; välillä voit pyytää työrauhaa.',
  'help.part.department': 'Osastonne on kutsuttu mukaan. Kerro, että tiedätte kiireen, ja kuka auttaa.',
  'help.part.signer': 'Ilman sanaasi tapaus pysyy auki. Sano, oletko tyytyväinen ratkaisuun.',
  'help.part.taker': 'Lupasit hoitaa tämän tapauksen. Seuraava askel aikoineen on alla.',
  'help.part.owner':
    'Vastaat tapauksesta, kunnes sen omistaa joku muu. Sinun ei tarvitse ratkaista sitä itse, mutta pidä se liikkeessä.',
  'help.part.action-owner':
    'Jokin päätetty on sinun nimissäsi. Tee se päivään mennessä tai kerro, että se vie kauemmin.',
  'help.part.invited': 'Olit mukana, joten näkemyksesi on tärkeä. Tule tai kirjoita, mitä näit.',
  'help.part.stakeholder': 'Sinä vastaat tästä asiakkaasta. Lue, missä mennään, ennen kuin puhut hänen kanssaan.',
  'help.part.raiser': 'Sinä näit sen ensin. Asiakas voi yhä kysyä sinulta: täältä luet, mitä sanoa.',
  'help.part.helper': 'Sinulta ei pyydetä mitään nimeltä. Jos tiedät jotakin, lisää muistiinpano.',

  'help.role.agent': 'Vastaa asiakkaalle ensin ja nostaa esiin sen, mitä ei voi ratkaista.',
  'help.role.escalation-manager': 'Johtaa prosessia, puhuu asiakkaan kanssa ja omistaa jokaisen avoimen tapauksen.',
  'help.role.csm': 'Huolehtii asiakkaan onnistumisesta ja kuulee vaikeuksista varhain.',
  'help.role.ae': 'Vastaa sopimuksesta ja kuulee vaikeuksista varhain.',
  'help.role.executive': 'Päättää, kun kukaan muu ei voi, ja puhuu asiakkaiden johdon kanssa.',
  'help.role.executive-sponsor': 'Johtaja, joka pitää yhteyttä yhteen tärkeään asiakkaaseen.',
  'help.role.technical-manager': 'Johtaa korjausta ja kertoo, miten se etenee.',
  'help.role.technical-staff': 'Etsii syyn ja korjaa sen.',
  'help.role.business-team': 'Päättää asiakkaiden hyvityksistä.',
  'help.role.department': 'Se osasto, jolle asia kuuluu.',
  'help.role.coach': 'Tarkistaa tekstejä ja katsoo, mitä kuultiin ja mitä ei, jotta kaikki kehittyvät.',
};
