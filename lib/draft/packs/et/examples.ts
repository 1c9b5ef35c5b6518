import type { DraftExamples } from '../../pack.ts';

export const examples: DraftExamples = {
  'avoid/calm-down': [
    ['Palun rahunege maha.', 'Ärge ärrituge.', 'Võtke rahulikult.'],
    ['Taastame ühenduse, kui liiklus rahuneb.', 'Öö oli rahulik.'],
  ],
  'avoid/policy': [
    ['See on meie kord.', 'Meie reeglite järgi on tagastamise aeg 14 päeva.', 'Meie tingimused ei luba erandeid.'],
    ['Meie privaatsustingimused on lisatud.', 'Siin on juhend paigaldamiseks.'],
  ],
  'avoid/have-to': [
    ['Te peate saatma tšeki uuesti.', 'Peate ootama järgmise nädalani.', 'Teil tuleb vorm uuesti täita.'],
    ['Te ei pea midagi tegema.', 'Mul on kahju, et peate ootama.'],
  ],
  'avoid/should-have': [
    ['Te oleksite pidanud sellest varem teatama.', 'Unustasite tšeki lisada.', 'Olete ise süüdi.'],
    ['Te ei oleks pidanud kaks korda kirjutama.', 'See ei ole teie viga.'],
  ],
  'avoid/as-i-told-you': [
    ['Nagu ma juba ütlesin, osa on otsas.', 'Olen teile juba vastanud, et osa on otsas.'],
    ['Nagu te ütlesite, lamp vilgub.', 'Nagu lubasin, siin on jälgimise link.'],
  ],
  'avoid/nothing-i-can-do': [
    ['Ma ei saa siin midagi teha.', 'Meie süsteem ei luba seda.', 'See pole kahjuks võimalik.'],
    ['Veateade ütleb, et süsteem ei toeta faili.', 'Saan aidata kohe.'],
  ],
  'avoid/do-not-know': [
    ['Ma ei tea, millal osa saabub.', 'Meil pole aimugi.'],
    ['Ma ei tea veel, aga uurin täna järele.', 'Tean, kui raske on oodata.'],
  ],
  'avoid/understand-but': [
    ['Mõistan teie pahameelt, kuid pood on suletud.', 'Vabandan, aga pakk on kadunud.'],
    ['Mõistan teie pahameelt.', 'Pakend on katki, aga lamp on terve.'],
  ],
  'avoid/unfortunately': [
    ['Kahjuks on osa otsas.', 'Tere, Kim!\nParaku on pakk kadunud.'],
    ['Pakk on kahjuks kadunud.'],
  ],
  'avoid/soon': [
    ['Vastame teile esimesel võimalusel.', 'Kirjutan teile varsti.', 'Võtame ühendust nii kiiresti kui võimalik.'],
    ['Saatke palun pilt esimesel võimalusel.', 'See juhtus varsti pärast kuut.'],
  ],
  'avoid/obviously': [
    ['Nagu te kindlasti teate, suletakse pood kell viis.', 'Iseenesestmõistetav, et juhe oli lahti.'],
    ['Põhjus on nüüd selge.'],
  ],
  'avoid/you-claim': [
    ['Te väidate, et karp oli tühi.', 'Kui see tõesti tõsi on, kaotas kuller selle.'],
    ['Kirjutate, et karp oli tühi.'],
  ],
  'avoid/not-us': [
    ['See ei ole meie probleem.', 'Pöörduge palun teise osakonna poole.'],
    ['See ei ole probleem.', 'See on minu töö.'],
  ],
  'avoid/you-are-wrong': [
    ['Te eksite.', 'Saite asjast valesti aru.'],
    ['Te ei eksi kuupäevas.', 'Öelge, kui olete valesti aru saanud.'],
  ],
  'avoid/any-inconvenience': [
    ['Vabandame tekkinud ebamugavuste pärast.', 'Täname kannatlikkuse eest.', 'Teie tagasiside on meile väga oluline.'],
    ['Vabandan, et lamp läks kaks korda katki.', 'Aitäh pildi eest.'],
  ],
  'avoid/why-did-you': [
    ['Miks te ei helistanud meile?', 'Kas olete ikka kindel, et vajutasite nuppu?'],
    ['Millal te meile helistasite?'],
  ],
  'conceded/fault': [
    ['See on meie viga.', 'Võtame täieliku vastutuse.', 'Oleme selles süüdi.'],
    ['See ei ole meie viga.', 'Uurin, kas see on meie viga.'],
  ],
  'conceded/refund': [
    ['Tagastame teile kogu summa.', 'Saate raha tagasi.', 'Tagasimakse on juba tehtud.'],
    ['Küsisin, kas tagasimakse on võimalik.', 'Me ei tagasta saatmiskulu.'],
  ],
  'conceded/compensation': [
    ['Hüvitame kahju.', 'Saate hüvitise.'],
    ['Küsin, kas saame kulud hüvitada.', 'Kahju on väike.'],
  ],
  'conceded/credit': [
    ['Anname teile 20 protsenti allahindlust.', 'Saadame teile kinkekaardi.'],
    ['Me ei anna lampidele allahindlust.', 'Sooduskood oli kaks korda kirjutatud.'],
  ],
  'conceded/free': [['Saadame teile uue lambi tasuta.', 'Tühistasime arve.'], ['Rakendus on tasuta.']],
  'conceded/extension': [
    ['Pikendasime teie tellimust kuu võrra.', 'Pikendame garantiid.'],
    ['Küsin, kas saame garantiid pikendada.', 'Juhe on pikendatud.'],
  ],
};
