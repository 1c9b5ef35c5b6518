import { type Avoided, has, words } from '../../pack.ts';

export const avoid: readonly Avoided[] = [
  {
    rule: 'calm-down',
    why: 'feeling',
    match: words(
      String.raw`(?:mohon|harap|tolong|silakan|coba)(?: untuk)?(?: tetap)? (?:tenang|bersabar|sabar)(?:lah)?(?: dulu| saja)?|(?:tenang|sabar)(?:lah)? (?:dulu|saja|ya)|jangan (?:marah(?:-marah)?|emosi|panik|ribut|berteriak)|(?:tidak perlu|tak perlu|nggak usah|tidak usah) (?:marah|emosi|panik|ribut|gelisah)`,
    ),
    rewrite: 'Saya mengerti Anda membutuhkan jawaban. Sekarang saya sedang [tindakan].',
    whole: true,
  },
  {
    rule: 'policy',
    why: 'wall',
    match: words(
      String.raw`(?:ini|itu|memang)(?: memang)?(?: sudah)?(?: merupakan| adalah| menjadi)? (?:kebijakan|aturan|peraturan|ketentuan|prosedur) (?:kami|perusahaan|dari perusahaan)|(?:sesuai|berdasarkan|karena|menurut)(?: dengan)? (?:kebijakan|aturan|peraturan|ketentuan|prosedur)(?: yang berlaku| kami| perusahaan)|(?:kebijakan|aturan|ketentuan) (?:kami|perusahaan) (?:tidak (?:mengizinkan|memperbolehkan|memungkinkan)|melarang|mengharuskan)|sudah (?:menjadi )?aturan(?:nya)?|aturan (?:tetap|adalah) aturan`,
    ),
    unless: has('terlampir|privasi|tautan|tanyakan|lampiran'),
    rewrite: 'Alasannya adalah [alasan]. Yang bisa saya lakukan: [pilihan].',
    whole: true,
  },
  {
    rule: 'have-to',
    why: 'command',
    match: words(
      String.raw`anda (?:tetap |memang )?(?:harus|wajib|mesti|perlu)(?: terlebih dahulu| dulu)?|anda (?:diwajibkan|diharuskan)(?: untuk)?`,
    ),
    unless: has(
      String.raw`tidak (?:harus|perlu|wajib)|jika|kalau|bila|apa (?:yang|saja)|semua yang|mengapa|kenapa|sebelum|maaf anda`,
    ),
    rewrite: ['silakan', 'kami mohon Anda'],
  },
  {
    rule: 'should-have',
    why: 'blame',
    match: words(
      String.raw`(?:anda )?seharusnya (?:anda )?(?:sudah |tidak |lebih |dari awal )*(?:membaca|memberi|memberitahu|menghubungi|mengecek|memeriksa|bertanya|mengikuti|teliti|melapor|mengirim)\p{L}*|anda (?:tidak|lupa|gagal|lalai)(?: pernah)? (?:membaca|mengikuti|memberi ?tahu|memeriksa|mengirim|mengecek|melapor)\p{L}*|(?:itu|ini) (?:adalah )?(?:kesalahan|salah|kelalaian|tanggung jawab) anda(?: sendiri)?|kesalahan(?:nya)? (?:ada )?(?:di|pada) (?:pihak )?anda|salah anda sendiri`,
    ),
    unless: has(String.raw`bukan (?:kesalahan|salah)|mengapa|jika|kalau`),
    rewrite: 'Yang bisa kita lakukan sekarang adalah [langkah berikutnya].',
    whole: true,
  },
  {
    rule: 'as-i-told-you',
    why: 'again',
    match: words(
      String.raw`seperti (?:yang )?(?:sudah |telah |pernah )*(?:saya|kami) (?:katakan|sampaikan|jelaskan|sebutkan|beritahukan|bilang|tulis)(?: sebelumnya| tadi| kemarin| di atas)?,?|seperti yang (?:sudah|telah) (?:dijelaskan|disampaikan|disebutkan|diinformasikan)(?: sebelumnya| di atas)?,?|(?:saya|kami) (?:kan )?(?:sudah|telah)(?: pernah| berkali-kali)? (?:mengatakan|menyampaikan|menjelaskan|memberitahu(?:kan)?|bilang|menjawab)(?: kepada anda| sebelumnya| hal ini)*(?: bahwa)?,?|sekali lagi (?:saya|kami) (?:tegaskan|ulangi|jelaskan)(?: bahwa)?,?`,
    ),
    unless: has('janji\\p{L}*|kepada (?:tim|gudang|kurir)'),
    rewrite: 'singkatnya,',
  },
  {
    rule: 'nothing-i-can-do',
    why: 'no-hope',
    match: words(
      String.raw`(?:tidak|tak) ada (?:lagi )?yang (?:bisa|dapat) (?:saya|kami) (?:lakukan|bantu|perbuat)|(?:saya|kami) (?:tidak|nggak|tak) (?:bisa|dapat|mampu) (?:berbuat apa-apa|membantu(?: anda)?|melakukan apa(?: pun|-apa)|berbuat banyak)|sistem (?:kami )?(?:memang )?tidak (?:bisa|dapat|mengizinkan|mendukung|memungkinkan)|(?:itu|ini|hal ini|hal itu) (?:memang )?(?:tidak mungkin|mustahil)|di luar (?:kemampuan|kendali|kuasa) (?:kami|saya)`,
    ),
    unless: has('tanpa|jika|kalau|kecuali|sebelum|pesan kesalahan'),
    rewrite: 'Yang bisa saya lakukan adalah [pilihan]; selebihnya diputuskan oleh [nama].',
    whole: true,
  },
  {
    rule: 'do-not-know',
    why: 'no-answer',
    match: words(
      String.raw`(?:saya|kami) (?:juga |benar-benar |memang )?(?:tidak tahu|kurang tahu|tidak yakin|belum tahu|nggak tahu|tidak mengetahui)|entahlah|mana saya tahu`,
    ),
    unless: has('tetapi|tapi|namun|akan|cari tahu|cek|(?:saya|kami) tanya\\p{L}*|tanyakan'),
    rewrite: 'Saya akan mencari tahu [hal] dan menulis kepada Anda paling lambat [waktu].',
    whole: true,
  },
  {
    rule: 'understand-but',
    why: 'but',
    match: words(
      String.raw`((?:saya|kami) (?:sangat |dapat |bisa |turut |sepenuhnya )?(?:mengerti|memahami|paham|menyesal|mohon maaf|minta maaf|prihatin|meminta maaf)(?: [^.!?\n,]{1,70}|)),? (?:tetapi|tapi|namun)`,
    ),
    unless: has('(?:tetapi|tapi|namun) (?:saya|kami) (?:akan|sudah|sedang)'),
    rewrite: '$1, dan',
  },
  {
    rule: 'unfortunately',
    why: 'opener',
    match: /(?<=^|[\n.!?]\s{0,3})(?:sayangnya|sayang sekali|dengan berat hati|dengan menyesal)(?!\p{L}),?/giu,
    rewrite: 'Langkah terbaik adalah [tindakan], karena',
  },
  {
    rule: 'soon',
    why: 'no-time',
    match: words(
      String.raw`secepatnya|secepat mungkin|sesegera mungkin|segera(?! setelah)|dalam waktu dekat|sebentar lagi|tidak lama lagi|dalam waktu singkat|asap`,
    ),
    unless: has(
      String.raw`semoga|lekas|(?:silakan|mohon|tolong|harap)(?=[^.!?\n]{0,60}(?:segera|secepatnya))|seberapa`,
    ),
    rewrite: 'paling lambat [waktu]',
  },
  {
    rule: 'obviously',
    why: 'down',
    match: words(
      String.raw`seperti (?:yang )?(?:pasti )?anda (?:tahu|ketahui|pahami)(?: sendiri)?,?|(?:sudah |sangat )?jelas(?:-jelas|lah)?(?: sekali)? bahwa|semua orang (?:juga )?tahu(?: bahwa)?,?|dengan segala hormat,?|(?:tentu saja |pasti )?anda (?:pasti |tentu )?(?:sudah )?tahu bahwa`,
    ),
    rewrite: 'singkatnya,',
  },
  {
    rule: 'you-claim',
    why: 'doubt',
    match: words(
      String.raw`anda (?:mengklaim|mengaku|mengaku-aku|menuduh)(?: bahwa)?|(?:jika|kalau) (?:memang )?(?:itu|yang anda katakan|keluhan anda) (?:memang |itu )?benar,?`,
    ),
    unless: has('(?:bisa|dapat) mengklaim'),
    rewrite: 'Anda menyampaikan bahwa',
  },
  {
    rule: 'not-us',
    why: 'pass-on',
    match: words(
      String.raw`bukan(?:lah)? (?:tugas|tanggung jawab|urusan|bagian|kesalahan|wewenang|masalah|departemen|divisi) (?:saya|kami)|(?:silakan )?(?:anda )?(?:menghubungi|hubungi) (?:bagian|divisi|departemen|tim) (?:lain|yang lain|terkait|yang berwenang)|tidak ada hubungannya dengan kami`,
    ),
    rewrite: 'Saya sudah meneruskannya kepada [nama], yang akan menulis kepada Anda paling lambat [waktu].',
    whole: true,
  },
  {
    rule: 'you-are-wrong',
    why: 'blame',
    match: words(
      String.raw`anda (?:jelas |pasti |sepertinya |yang )?(?:telah |sudah )?(?:salah(?: paham| mengerti| membaca| memahami)?|keliru|berlebihan|tidak paham|tidak mengerti|kurang paham|tidak mendengarkan)|anda terlalu (?:emosi|emosional|sensitif|menuntut)`,
    ),
    unless: has(String.raw`jika|kalau|bila|tidak salah|bukan anda`),
    rewrite: 'Izinkan saya memastikan kita memahami hal yang sama: [pemahaman Anda].',
    whole: true,
  },
  {
    rule: 'any-inconvenience',
    why: 'hollow',
    match: words(
      String.raw`(?:mohon maaf|maaf|minta maaf|permohonan maaf|meminta maaf)(?: kami)?(?: yang sebesar-besarnya)? (?:atas|untuk)(?: segala| semua)? ketidaknyamanan(?:nya| ini| tersebut| yang (?:terjadi|ditimbulkan|anda alami))?|(?:masukan|pendapat|kepuasan|keluhan|saran) anda (?:sangat )?(?:penting|berarti|berharga) (?:bagi|untuk) kami|terima kasih atas (?:kesabaran|pengertian)(?: anda|nya)?(?: dan (?:pengertian|kesabaran)(?: anda|nya)?)?|kami (?:menanggapi|menangani) (?:hal ini|keluhan anda) dengan (?:sangat )?serius`,
    ),
    rewrite: 'Saya mohon maaf atas [apa yang terjadi].',
    whole: true,
  },
  {
    rule: 'why-did-you',
    why: 'doubt',
    match: words(
      String.raw`(?:mengapa|kenapa) (?:anda )?(?:tidak|belum|baru) (?:memberi ?tahu|bilang|membaca|menghubungi|mengecek|memeriksa|bertanya|melapor|sekarang)\p{L}*|apakah anda (?:benar-benar |sudah )?yakin|(?:apa )?(?:sih )?(?:sebenarnya )?(?:mau anda|maunya anda) apa|apa (?:sih )?(?:sebenarnya )?(?:mau anda|yang (?:sebenarnya )?anda (?:mau|harapkan))`,
    ),
    rewrite: 'Bolehkah saya tahu [yang perlu saya ketahui]?',
    whole: true,
  },
];
