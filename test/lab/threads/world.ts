import type { Thread } from '../thread.ts';

export const WORLD: Thread[] = [
  {
    key: 'chaping',
    language: 'zh',
    about: 'threatens with reviews and the press; Gmail',
    subject: '退款什么时候到账?',
    customer: { name: '王丽', email: 'wang.li@youxiang.example' },
    client: 'gmail',
    messages: [
      { by: 'customer', ago: 50, text: '您好,\n\n我两周前退回了电热水壶,退款什么时候到账?\n\n王丽' },
      { by: 'nora', ago: 45, text: '王女士您好,\n\n我们正在核实,请稍等。\n\nNora' },
      {
        by: 'customer',
        ago: 3,
        text: '一直没人回复我!太气人了。今天再不退款,我就在网上给差评,并且向媒体曝光。\n\n王丽',
      },
    ],
  },
  {
    key: 'marah',
    language: 'id',
    about: 'insults; Apple Mail',
    subject: 'Blender rusak',
    customer: { name: 'Budi Santoso', email: 'budi.santoso@kotaksurat.example' },
    client: 'apple',
    messages: [
      { by: 'customer', ago: 33, text: 'Halo,\n\nblender saya rusak setelah dua hari. Mohon diganti.\n\nBudi' },
      { by: 'tomasz', ago: 30, text: 'Halo Bapak Budi,\n\nmohon kirimkan fotonya.\n\nTomasz' },
      {
        by: 'customer',
        ago: 2,
        text: 'Sudah tiga kali saya kirim fotonya, tidak ada yang menjawab! Kalian semua bodoh, dasar penipu!\n\nBudi',
      },
    ],
  },
  {
    key: 'sekininsha',
    language: 'ja',
    about: 'asks for the person in charge; plain text',
    subject: '交換品が届きません',
    customer: { name: '佐藤 美咲', email: 'misaki.sato@yubin.example' },
    client: 'plain',
    messages: [
      {
        by: 'customer',
        ago: 55,
        text: 'お世話になっております。\n\nティーポットの交換品がまだ届きません。\n\n佐藤 美咲',
      },
      { by: 'nora', ago: 48, text: '佐藤様\n\n確認のうえ、本日中にご連絡いたします。\n\nNora' },
      {
        by: 'customer',
        ago: 9,
        text: 'まだ連絡がありません。対応がひどすぎます。\n\n責任者を出してください。\n\n佐藤 美咲',
      },
    ],
  },
  {
    key: 'widerruf',
    language: 'de',
    about: 'withdraws from the purchase; Thunderbird',
    subject: 'Widerruf: Kaffeemaschine Filtro 6',
    customer: { name: 'Jürgen Brandstätter', email: 'j.brandstaetter@postfach.example' },
    client: 'thunderbird',
    messages: [
      {
        by: 'customer',
        ago: 28,
        text: 'Guten Tag,\n\nhiermit widerrufe ich den Kauf der Kaffeemaschine „Filtro 6“ und bitte um Erstattung innerhalb von 14 Tagen.\n\nMit freundlichen Grüßen\nJürgen Brandstätter',
      },
    ],
  },
  {
    key: 'colis',
    language: 'fr',
    about: 'parcel incomplete, still waiting; Thunderbird',
    subject: 'Colis incomplet – commande 30502',
    customer: { name: 'Élodie Marchand', email: 'elodie.marchand@courriel.example' },
    client: 'thunderbird',
    messages: [
      {
        by: 'customer',
        ago: 24,
        text: 'Bonjour,\n\nil manque le couvercle dans mon colis. Pouvez-vous me l’envoyer ?\n\nÉlodie Marchand',
      },
      { by: 'nora', ago: 21, text: 'Bonjour Madame Marchand,\n\nle couvercle part aujourd’hui.\n\nNora' },
      {
        by: 'customer',
        ago: 2,
        text: 'Bonjour Nora,\n\ntoujours rien reçu… Le colis est-il vraiment parti ?\n\nÉlodie',
      },
    ],
  },
  {
    key: 'shakwa',
    language: 'ar',
    about: 'right to left; plain text',
    subject: 'الخلاط لا يعمل',
    customer: { name: 'ليلى الحداد', email: 'layla.haddad@barid.example' },
    client: 'plain',
    messages: [
      {
        by: 'customer',
        ago: 41,
        text: 'السلام عليكم،\n\nالخلاط الذي استلمته أمس لا يعمل. أرجو استبداله.\n\nليلى الحداد',
      },
    ],
  },
];
