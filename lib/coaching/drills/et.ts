import type { Drills } from './drill.ts';

export const et: Drills = {
  silence: {
    said: 'Kirjutan valest arvest juba kolmandat korda. Kas seal üldse keegi on?',
    better:
      'Kirjutasite meile valest arvest kolm korda ega saanud vastust. Arve on nüüd minu ees. Saadan teile parandatud arve täna hiljemalt kell 16.',
    poorer: 'Vabandame võimalike ebamugavuste pärast. Teie pöördumine on edastatud vastavale osakonnale.',
    why: 'Vastus ütleb üks kord, mis just selle kliendiga juhtus, ja lõpeb kellaajaga. Üldine vabandus kõlab nii, nagu ei oleks kirja loetud.',
  },
  manager: {
    said: 'Nüüd aitab. Soovin teie ülemusega rääkida.',
    better:
      'Kutsun meie tiimijuhi kohe juurde ja annan talle kõik, mida olete rääkinud, nii et te ei pea midagi kordama. Üks meist kirjutab teile hiljemalt kell 15.',
    poorer: 'Mu ülemus ütleks täpselt sama. Rahunege maha ja selgitage probleemi veel kord.',
    why: 'Soov täidetakse ilma võitluseta, midagi ei pea kaks korda rääkima ja aeg on öeldud. Üleskutse rahuneda rahustab harva.',
  },
  refund: {
    said: 'Tool tuli katkisena. Tahan täna kogu oma raha tagasi.',
    better:
      'Mul on kahju, et tool katkisena kohale jõudis. Saan homme uue saata või anda tagasimakse soovi kohe otsustamiseks. Kumb teile paremini sobib? Kinnitan selle teile hiljemalt kell 12.',
    poorer: 'Kahjuks ei ole see võimalik. Meie reeglite järgi võtavad tagasimaksed aega.',
    why: 'Kaks võimalikku teed annavad kliendile valiku, reeglile viitamine mitte. Tagasimakset ei lubata enne, kui see on heaks kiidetud.',
  },
  insult: {
    said: 'Te olete kõik idioodid. Tehke mu tellimus korda või jätkan samas vaimus.',
    better:
      'Tahan teie tellimuse korda saada. Selleks palun, et kirjutaksime teineteisele lugupidavalt. Kontrollin tellimust praegu ja kirjutan teile hiljemalt kell 14.',
    poorer: 'Kui te minuga nii räägite, siis ma teid üldse ei aita.',
    why: 'Üks rahulik piir käib sõnade kohta ja abi jätkub. Vastuähvardus tekitab uue tüli. Kutsuge ka kolleeg appi.',
  },
  again: {
    said: 'Saatsin eile seerianumbri ja kaks pilti. Mis nüüd edasi saab?',
    better:
      'Aitäh seerianumbri ja kahe pildi eest, neilt on näha pragu hinges. Annan need nüüd töökotta ja kirjutan teile nende vastusest homme hiljemalt kell 10.',
    poorer: 'Kas saaksite meile saata seerianumbri ja pildi veast?',
    why: 'Vastus kasutab seda, mis on juba saadetud. Kui sama küsitakse uuesti, saab klient aru, et keegi ei vaadanud.',
  },
  leaving: {
    said: 'Kui aruanne reedeks ei tööta, vahetame teenusepakkujat.',
    better:
      'Reede on teile tähtis, nii et teeme plaani selle järgi. Saan selle nädala aruande käsitsi teha või broneerida neljapäevaks spetsialisti, kes vaatab viga koos teiega. Kumb aitab rohkem? Hoian aja teile täna kella 17-ni kinni.',
    poorer: 'Kahju, et te nii tunnete. Uurime asja ja parandame selle esimesel võimalusel.',
    why: 'Vastus võtab päeva nii, nagu see on, ja pakub kaks viisi õigeks ajaks jõuda. „Esimesel võimalusel“ ei ole päev.',
  },
  blame: {
    said: 'Teie rakendus kustutas mu nimekirja. Pool päeva tööd läks raisku.',
    better:
      'Poole päeva töö kaotamine on raske. Uurin praegu, kas nimekirja saab tagasi, ja kirjutan teile tulemusest täna hiljemalt kell 15.30, kuidas ka ei läheks.',
    poorer: 'Vajutasite kindlasti valet nuppu. Juhendi järgi oleksite pidanud koopia tegema.',
    why: 'Vastus räägib enne kaotusest ega süüdista kedagi, ei klienti ega meid, enne kui põhjus on teada.',
  },
  vague: {
    said: 'Millal ükskord keegi kütet parandama tuleb? Siin on külm.',
    better:
      'Külm kodu ei saa oodata. Tehnikul on vaba aeg täna kell 17 ja homme kell 8. Öelge, kumb sobib, ja ma broneerin selle kohe.',
    poorer: 'Tehnik võtab teiega peagi ühendust. Täname kannatlikkuse eest.',
    why: 'Kahe täpse aja vahel saab valida. „Peagi“ ja tänu kannatlikkuse eest jätavad ootamise samaks.',
  },
};
