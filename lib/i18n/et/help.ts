import type { help as english } from '../en/help.ts';

export const help: Record<keyof typeof english, string> = {
  'view.help': 'Sõnaseletused',
  'help.about': 'Mis see on: {name}',
  'help.all': 'Kõik sõnad',
  'help.intro': 'Mida Simmeri sõnad tähendavad ja mida teha, kui nendega kokku puutute.',
  'help.search': 'Otsi',
  'help.found': '{count, plural, =0 {Ükski sõna ei sobi.} one {# sõna sobib.} other {# sõna sobib.}}',
  'help.group.word': 'Alguseks',
  'help.group.level': 'Tasemed',
  'help.group.kind': 'Signaalid',
  'help.group.metric': 'Tähtajad',
  'help.group.type': 'Eskalatsiooni liigid',
  'help.group.mode': 'Kuidas abi tuleb',
  'help.group.severity': 'Raskusaste',
  'help.group.step': 'Juhtumi etapid',
  'help.group.item': 'Kontroll-loend',
  'help.group.part': 'Teie osa juhtumis',
  'help.group.role': 'Rollid',
  'help.name.escalation': 'Eskalatsioon',
  'help.name.case': 'Juhtum',
  'help.name.score': 'Skoor',
  'help.name.neutral': 'Neutraalne eskalatsioon',
  'help.word.escalation':
    'See, kes esimesena vastab, ei saa asja üksi lahendada, seega läheb see teisele tiimiliikmele. Vajutage „Eskaleeri“, kui olete jänni jäänud: varakult abi paluda on osa heast tööst.',
  'help.word.case':
    'Üks eskalatsioon selle esimesest minutist selleni, mida sellest õpiti. Sellel on alati üks omanik; vaadake sealt, mis on järgmiseks.',
  'help.word.score':
    '0 kuni 100: kui palju viitab selles vestluses murele. See hindab vestlust, mitte kunagi inimest; enne tegutsemist lugege põhjusi.',
  'help.word.neutral':
    'Eskalatsioon ei ole alati kaebus: puudu võib olla teadmisi või heakskiitu või on kolleeg uus. Aruanded hoiavad need lahus ja need ei lähe kellegi süüks.',
  'help.level.calm': 'Miski ei viita murele. Vastake nagu tavaliselt.',
  'help.level.watch': 'Midagi on algamas. Lugege hoolega ja vastake tavalisest veidi varem.',
  'help.level.at-risk': 'Klient võib lahkuda või asi suureks kasvada. Vastake täna ja mõelge, kes saaks aidata.',
  'help.level.critical': 'Nüüd on tõsine. Vastake kohe või eskaleerige, et asja võtaks üle keegi, kes saab otsustada.',
  'help.level.unknown':
    'Simmer ei saanud seda lugeda või ei tunne keelt. See ei tähenda, et kõik on hästi: palun hinnake ise lugedes.',
  'help.kind.anger': 'Klient kirjutab vihaselt. Nimetage enne selgitamist, mis tema jaoks valesti läks.',
  'help.kind.abuse': 'Selles on solvanguid. Te ei pea seda taluma: piiri saab seada lahkelt ja kolleeg saab liituda.',
  'help.kind.dispute': 'Klient ei nõustu talle öelduga. Küsige, millega täpselt, ja kontrollige uuesti.',
  'help.kind.manager-demand':
    'Klient soovib rääkida teie juhiga. Võtke seda tõsiselt: öelge, kes ja millal vastab, ja andke siis üle.',
  'help.kind.churn-threat':
    'Klient võib lahkuda. Öelge, mida järgmiseks ja mis ajaks teete, ning teavitage seda, kes kliendi eest hoolitseb.',
  'help.kind.legal-threat':
    'Klient räägib seadusest. Ärge lubage ega vaidlustage midagi; laske vastata neil, kes tohivad.',
  'help.kind.reputation-threat':
    'Klient võib sellest avalikult rääkida. Lahendage asi ise, kiiresti, ja ärge kaubelge arvustuse üle.',
  'help.kind.extraordinary-threat':
    'Klient teatab erakorralisest sammust, näiteks ultimaatumist. Märkige kuupäev ja laske vastata kellelgi, kes saab otsustada.',
  'help.kind.safety': 'Keegi võib olla ohus. Järgige kohe oma tiimi ohutusreegleid; kõik muu võib oodata.',
  'help.kind.ignored':
    'Klient tunneb, et teda ei kuulata. Vastake isiklikult, öelge, mis vahepeal juhtus ja millal te uuesti kirjutate.',
  'help.kind.repeat-contact':
    'Klient pidi uuesti kirjutama. Vaadake, mida on juba proovitud, et ta ei peaks seda uuesti rääkima.',
  'help.kind.urgency': 'Kliendil on kiire. Küsige, mis seisab ja mis ajaks vaja on, ning otsige ajutist lahendust.',
  'help.kind.misunderstanding':
    'Küsimus ja vastus lähevad teineteisest mööda. Öelge oma sõnadega, kuidas aru saite, ja küsige.',
  'help.kind.knowledge-gap':
    'Meie enda kirjad ütlevad, et teadmistest jääb puudu. Kutsuge keegi, kellel need on; see ei ole kellegi süü.',
  'help.kind.authority-gap':
    'Meie enda kirjad ütlevad, et heakskiit puudub. Küsige seda, kes võib selle anda, ja öelge kliendile, millal.',
  'help.kind.affects-others':
    'Teistel paistab olevat sama mure. Otsige sarnaseid pöördumisi ja laske ühel inimesel neid koos lahendada.',
  'help.kind.high-value': 'Sellest kliendist sõltub palju. Teavitage tema eest hoolitsejat enne, kui klient seda teeb.',
  'help.kind.bad-rating': 'Klient andis vastusele halva hinnangu. Küsige, mis jäi puudu, ja parandage see esimesena.',
  'help.kind.sla-risk': 'Lubatud aeg on lähedal. Vastake nüüd või öelge ausalt, et läheb kauem.',
  'help.kind.sla-breach': 'Lubatud aeg on möödas. Öelge seda, nimetage uus aeg ja pidage sellest kinni.',
  'help.kind.silence': 'Klient on meid kaua oodanud. Kirjutage ka siis, kui öelda on ainult, kuidas seis on.',
  'help.kind.handovers': 'Pöördumist on mitu korda edasi antud. Las see jääb lahenduseni ühe inimese kätte.',
  'help.metric.first-reply':
    'Aeg, kuni klient saab inimeselt esimese vastuse. Vastake ka siis, kui te ei saa seda veel lahendada.',
  'help.metric.next-reply':
    'Aeg, kuni kliendi viimasele kirjale vastatakse. See algab kõige vanemast vastuseta kirjast.',
  'help.metric.periodic-update':
    'Aeg, kuni kliendile jälle öeldakse, kuidas läheb. Ka uudiste puudumine väärib üht rida.',
  'help.metric.pausable-update': 'Sama, kuid seisab, kui ootame klienti. See jätkub, kui klient vastab.',
  'help.metric.requester-wait':
    'Kogu aeg, mil klient meid ootas, kokku liidetud. Selle peatab ainult lahendus või küsimus kliendile.',
  'help.metric.agent-work': 'Aeg, mil pöördumine oli meie teha. See seisab, kui ootame kedagi teist.',
  'help.metric.resolution': 'Aeg lahenduseni. Kui seda ei saa pidada, öelge seda varakult ja otsige ajutist lahendust.',
  'help.metric.assign': 'Aeg, kuni pöördumine on kellegi käes. Võtke see või küsige, kes võtab.',
  'help.metric.acknowledge': 'Aeg, kuni kutsutu ütleb, et võtab üle. Pärast seda kutsutakse järgmine.',
  'help.metric.promise':
    'Aeg, mille keegi meist kliendile nimetas. Pidage sellest kinni või öelge kliendile enne, kui see möödub.',
  'help.type.none': 'See jääb pöördumise käsitlejale. Kedagi teist ei kutsuta.',
  'help.type.functional': 'See läheb kellelegi, kellel on teadmised. Kirjutage üles, millised teadmised on puudu.',
  'help.type.hierarchical':
    'See läheb kellelegi, kes tohib otsustada. Kirjutage üles, milline otsus või heakskiit on puudu.',
  'help.type.executive':
    'See läheb juhtkonnale, sest klient räägib lahkumisest, seadusest või muust tõsisest sammust. Nii võib minna ka siis, kui töö oli hästi tehtud.',
  'help.mode.transfer': 'Keegi teine võtab pöördumise üle. Te räägite talle, mida vaja, ja kliendile, kes see on.',
  'help.mode.swarm': 'Abi liitub teiega. Te jääte kliendi juurde, kes ei märka muud kui vastust.',
  'help.severity.S1': 'Kõige tõsisem. Kõik muu ootab: aega loetakse ööpäev läbi ja juhtumis nõutakse palju.',
  'help.severity.S2': 'Tõsine. See vajab omanikku ja korrapäraseid teateid tööajal.',
  'help.severity.S3': 'Väiksem asi. Selles nõutakse vähe ja selle võib sulgeda järelanalüüsita.',
  'help.step.received':
    'Kaebus on kohal. Öelge kliendile, et asi on meie käes, hinnake, kui tõsine see on, ja andke sellele, kes saab lahendada.',
  'help.step.investigation':
    'Põhjust otsitakse, samal ajal kui aeg jookseb. Hoidke klienti kursis ja andke parandajatele töörahu.',
  'help.step.resolution':
    'Olemas on parandus või ajutine lahendus. Etapp lõpeb, kui klient ja meie oleme sellega rahul.',
  'help.step.post-mortem':
    'Kõik asjaosalised vaatavad koos tagasi. Küsimusi on kaks: mis oli põhjus ja mida saame paremini teha?',
  'help.step.closed': 'Juhtum on läbi. Jääb küsida kliendilt, kuidas läks, ja kirja panna, mis selle lahendas.',
  'help.item.confirm-received': 'Klient tahab teada, et asi on kellegi käes. Öelge, kelle, ja millal ta rohkem kuuleb.',
  'help.item.priority': 'Kui tähtis see kõige muu kõrval on. Kinnitage ise: tugisüsteemi sõna võib olla vana.',
  'help.item.urgency': 'Kui ruttu see tuleb lahendada. Midagi võib olla tähtis ja omada aega või väike ja kiire.',
  'help.item.sla': 'Milline lubatud aeg kehtib. Kinnitage see enne, kui kliendile aja nimetate.',
  'help.item.stakes': 'Mida klient võib kaotada. Siis teab ülevõtja, miks see tähtis on.',
  'help.item.stakeholders-told':
    'Kliendi eest hoolitsejad peaksid seda meilt kuulma. Märkige, keda ja kuidas teavitasite.',
  'help.item.handed-over': 'See läheb tiimile, kes saab lahendada. Arvesse läheb see siis, kui keegi seal vastu võtab.',
  'help.item.customer-updated':
    'Teade selle kohta, kuidas asi edeneb, mida see kliendi tööle tähendab ja mis ajaks. Kirjutage ka siis, kui midagi uut ei ole.',
  'help.item.fix-owner-status':
    'Kuidas parandus edeneb, küsitud ainult kokkulepitud aegadel. Vaadake enne küsimist siit: viimane seis on kirjas.',
  'help.item.affects-others': 'Kas see on ka teistel klientidel. „Veel ei ole teada“ on vastus ainult praeguseks.',
  'help.item.others-told':
    'Kõik, keda see võib puudutada, peaksid seda esimesena meilt kuulma. Nimekirjast on näha, keda on teavitatud.',
  'help.item.agents-briefed': 'Kolleegidelt hakatakse seda küsima. Andke neile ulatus ja oodatavad küsimused.',
  'help.item.message-approved':
    'Üks tekst, mille keegi on üle vaadanud, hoiab kõik vastused ühesugused. Küsige heakskiitu, enne kui see välja läheb.',
  'help.item.resolution-type': 'Päris parandus lõpetab asja, ajutine lahendus annab aega. Öelge, kumb see on.',
  'help.item.fix-linked':
    'Ajutine lahendus ununeb kergesti. Linkige see, mis selle asendab, ja määrake päev uueks vaatamiseks.',
  'help.item.customer-confirmed': 'Kas see aitab, teab ainult klient. Küsige või öelge, miks vastust ei ole.',
  'help.item.signed-off-manager': 'Eskalatsioonijuht ütleb, kas ta on lahendusega rahul. Kui ei, siis töö jätkub.',
  'help.item.signed-off-fix-owner': 'Parandaja ütleb, kas see peab vastu. Kui ei, siis töö jätkub.',
  'help.item.meeting-held': 'Kõik asjaosalised istuvad ühe korra koos. Märkige, kes tuli; teised saavad seda lugeda.',
  'help.item.root-cause': 'Miks see üldse juhtus. Otsige, mis selle võimalikuks tegi, mitte süüdlast.',
  'help.item.improvement':
    'Mida saaksime käsitlemises paremini teha. Üks tehtud asi on rohkem väärt kui kümme kirja pandut.',
  'help.item.prevention':
    'Mis hoiaks ära selle kordumise: tootes, koolituses või mujal. Kirjutage üles ka see, mida peavad otsustama teised.',
  'help.item.actions': 'Otsustatu saab nime ja päeva. Ilma nendeta on see soov.',
  'help.item.concessions': 'Mida hüvituseks antakse. Laske see heaks kiita, enne kui keegi seda lubab.',
  'help.item.impact': 'Mida see maksma läks: kliente, raha või usaldust. See aitab otsustada, mida tasub ennetada.',
  'help.item.survey-sent': 'Küsige, kuidas läks, kui kõik on tehtud. Halva vastuse puhul tuleb midagi ette võtta.',
  'help.item.article-linked': 'Mis selle lahendas, aitab ka järgmist. Linkige artikkel või kirjutage lühike.',
  'help.part.asked':
    'Juhtum ootab teie nõusolekut. Võtke vastu või andke põhjusega tagasi, et see leiaks kellegi teise.',
  'help.part.approver':
    'Keegi soovib kliendile midagi anda. Kiitke heaks või lükake tagasi; seni ei tohi keegi seda lubada.',
  'help.part.fix-owner':
    'Teie juhite seda, mis mure lõpetab. Öelge kokkulepitud aegadel, kuidas läheb; vahepeal võite rahu paluda.',
  'help.part.department': 'Teie osakond kutsuti appi. Öelge, et teate, kui kiire see on, ja kes aitab.',
  'help.part.signer': 'Ilma teie nõusolekuta jääb juhtum avatuks. Öelge, kas olete lahendusega rahul.',
  'help.part.taker': 'Võtsite selle juhtumi vastu. Mis on järgmiseks, on koos ajaga allpool.',
  'help.part.owner':
    'Teie vastutate selle juhtumi eest, kuni omanik on keegi teine. Te ei pea seda ise lahendama, kuid hoolitsege, et see edasi liiguks.',
  'help.part.action-owner': 'Midagi otsustatut on teie nimel. Tehke see oma päevaks või öelge, et vaja on rohkem aega.',
  'help.part.invited': 'Olite asjaga seotud, nii et teie vaade loeb. Tulge või kirjutage üles, mida nägite.',
  'help.part.stakeholder': 'Teie hoolitsete selle kliendi eest. Lugege enne vestlust, kuidas juhtumiga lood on.',
  'help.part.raiser': 'Nägite seda esimesena. Klient võib teilt ikka küsida: siit loete, mida öelda.',
  'help.part.helper': 'Teilt ei küsita midagi nimeliselt. Kui teate midagi, lisage märge.',
  'help.role.agent': 'Vastab kliendile esimesena ja annab edasi selle, mida ise lahendada ei saa.',
  'help.role.escalation-manager': 'Juhib töökorda, räägib kliendiga ja on iga avatud juhtumi omanik.',
  'help.role.csm': 'Hoolitseb pikemas plaanis kliendi edu eest ja saab murest varakult teada.',
  'help.role.ae': 'Hoolitseb lepingu eest ja saab murest varakult teada.',
  'help.role.executive': 'Otsustab seal, kus keegi teine ei tohi, ja räägib klientidega kõrgeimal tasemel.',
  'help.role.executive-sponsor': 'Tippjuht, kes hoiab ühendust ühe olulise kliendiga.',
  'help.role.technical-manager': 'Juhib parandust ja ütleb, kuidas läheb.',
  'help.role.technical-staff': 'Leiab põhjuse ja parandab selle.',
  'help.role.business-team': 'Otsustab klientidele tehtavad vastutulekud.',
  'help.role.department': 'Osakond, kuhu asi kuulub.',
  'help.role.coach': 'Kontrollib tekste ja vaatab, mida kuuldi ja mis jäi märkamata, et kõik saaksid paremaks.',
};
