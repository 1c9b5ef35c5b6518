import { libraryOf } from './outline.ts';

export const id = libraryOf('id', 'Halo Bapak/Ibu {customer},', {
  'neutral-legal': {
    title: 'Langkah hukum: sudah diterima, dan siapa yang menjawab',
    text: [
      'Terima kasih atas pesan Anda tentang “{subject}”. Pesan tersebut sudah kami terima dan kami perhatikan dengan sungguh-sungguh.',
      'Saya telah meneruskannya, lengkap dan tanpa perubahan, kepada [nama dan jabatan], yang berwenang menjawab dari pihak kami dalam hal ini. Seluruh percakapan ini kami simpan apa adanya.',
      '[nama dan jabatan] akan menulis kepada Anda paling lambat {time}. Jika jawaban perlu dikirim ke alamat lain atau kepada wakil Anda, mohon beri tahu saya ke mana harus dikirim.',
    ],
  },
  'neutral-legal-interim': {
    title: 'Langkah hukum: kabar singkat',
    text: [
      'Berikut kabar singkat tentang “{subject}”. [nama dan jabatan] sedang membaca semua yang Anda kirimkan dan akan menjawab secara tertulis.',
      'Anda akan menerima jawaban tersebut, atau tanggalnya, paling lambat {time}. Jika ada dokumen lain yang ingin Anda sertakan, silakan kirim ke sini.',
    ],
  },
  'heard-warm-hand-over': {
    title: 'Meminta atasan: serah terima dengan pendampingan',
    text: [
      'Anda meminta orang yang dapat memutuskan tentang “{subject}”. Tentu bisa, dan sudah saya atur.',
      '[nama dan jabatan] sudah menerima seluruh isi percakapan ini, jadi Anda tidak perlu menjelaskan ulang. Anda akan menerima pesan atau telepon paling lambat {time}; mohon beri tahu saya mana yang lebih nyaman bagi Anda.',
      'Sampai saat itu, saya tetap menjadi kontak Anda: {agent}.',
    ],
  },
  'heard-options-to-stay': {
    title: 'Mempertimbangkan berhenti: yang dipertaruhkan, dan pilihan',
    text: [
      'Apa yang Anda sampaikan tentang “{subject}” adalah hal yang serius, dan saya paham mengapa Anda mempertimbangkan untuk berhenti. Saya mohon maaf keadaannya sampai seperti ini.',
      'Pilihannya: [pilihan 1], [pilihan 2], atau, jika Anda memutuskan untuk berhenti, pengakhiran yang tertib, dan kami yang mengurus [hal yang kami urus]. Keputusannya di tangan Anda.',
      '[nama dan jabatan] sudah membaca semuanya dan akan menelepon atau menulis kepada Anda paling lambat {time}.',
    ],
  },
  'heard-review-fix-first': {
    title: 'Ulasan atau unggahan publik: perbaiki penyebabnya',
    text: [
      'Anda bebas menulis tentang pengalaman Anda. Bagaimanapun juga, saya ingin memperbaiki yang keliru pada “{subject}”.',
      'Penyebabnya sejauh yang kami ketahui: [penyebab]. Yang sedang kami lakukan: [langkah berikutnya]. Anda dapat memilih [pilihan 1] atau [pilihan 2].',
      '[nama dan jabatan] sudah membaca semuanya dan akan menulis kepada Anda paling lambat {time}.',
    ],
  },
  'leaps-respect-limit': {
    title: 'Kata kasar: satu batas yang jelas, dan bantuan',
    text: [
      'Saya ingin menyelesaikan “{subject}”, dan untuk itu saya mohon kita tetap saling menghormati.',
      'Yang dapat saya lakukan: [pilihan 1] atau [pilihan 2]. Mohon beri tahu saya mana yang Anda pilih, dan saya akan mulai dari situ.',
      '[nama dan jabatan] sudah bergabung dalam percakapan ini. Anda akan mendapat kabar dari kami paling lambat {time}.',
    ],
  },
  'carp-shouting': {
    title: 'Sangat marah: akui, lalu satu pertanyaan',
    text: [
      'Saya memahami betapa “{subject}” telah menyulitkan Anda. Saya ingin menyelesaikannya bersama Anda.',
      'Agar saya mulai dari titik yang tepat, izinkan saya mengajukan satu pertanyaan: [pertanyaan]?',
      'Setelah itu, saya dapat melakukan salah satu dari dua hal: [pilihan 1] atau [pilihan 2]. Mana yang Anda pilih? Saya akan mengerjakannya dan mengabari Anda paling lambat {time}.',
    ],
  },
  'heard-standstill': {
    title: 'Pekerjaan terhenti: didahulukan',
    text: [
      'Karena “{subject}”, [yang terhenti] di tempat Anda terhenti, dan setiap jam berarti kerugian bagi Anda. Hal ini sekarang saya dahulukan.',
      'Kasus sudah dibuka dan sedang ditangani oleh [nama dan jabatan]. Sampai perbaikannya selesai, Anda dapat memakai [solusi sementara].',
      'Anda akan mendapat kabar dari saya paling lambat {time}, lalu setiap [jeda] sampai berfungsi kembali. Jika telepon lebih nyaman bagi Anda, silakan kirimkan nomornya.',
    ],
  },
  'affects-others-update': {
    title: 'Banyak yang terdampak: sebab, solusi sementara, kabar berikutnya',
    text: [
      'Anda benar: “{subject}” tidak hanya dialami oleh Anda. Terima kasih sudah menceritakan bagaimana keadaannya di sisi Anda.',
      '[nama dan jabatan] sedang menangani penyebabnya. Sampai selesai diperbaiki, pilihannya: [solusi sementara] atau [pilihan 2].',
      'Kabar berikutnya untuk semua yang terdampak kami sampaikan paling lambat {time}, dan akan saya kirim ke sini juga.',
    ],
  },
  'heard-missed-promise': {
    title: 'Janji tidak ditepati: akui, beri waktu baru',
    text: [
      'Kami menjanjikan [yang dijanjikan] kepada Anda paling lambat [waktu yang dijanjikan], dan janji itu tidak kami tepati. Saya mohon maaf, karena Anda sudah mengandalkannya.',
      'Yang terjadi sekarang: [langkah berikutnya], dan saya sendiri yang mengawalnya sampai tuntas. Anda akan menerima [yang dijanjikan] paling lambat {time}.',
      'Jika itu terlalu lama bagi Anda, mohon beri tahu saya, dan hari ini juga kita lihat cara lain: [pilihan 2].',
    ],
  },
  'heard-own-the-silence': {
    title: 'Lama tidak kita jawab: akui',
    text: [
      'Anda menulis kepada kami tentang “{subject}” dan tidak mendapat jawaban tepat waktu. Anda sampai harus menunggu karena kesalahan kami, dan saya mohon maaf.',
      'Keadaannya hari ini: [yang sudah diketahui]. Yang sedang saya kerjakan: [langkah berikutnya].',
      'Saya akan menulis lagi paling lambat {time}, juga bila belum ada hal baru. Jika telepon lebih nyaman bagi Anda, silakan kirimkan nomornya dan saya yang akan menelepon.',
    ],
  },
  'leap-dispute': {
    title: 'Berbeda soal fakta: ulangi, cari yang sama',
    text: [
      'Terima kasih sudah menjelaskan pandangan Anda tentang “{subject}”. Izinkan saya memastikan bahwa saya memahaminya dengan benar: [pandangan pelanggan dalam satu kalimat].',
      'Yang sama-sama kita lihat: [fakta bersama]. Yang masih terbuka: [hal yang terbuka], dan saya sedang memeriksanya di [sumber].',
      'Anda akan menerima jawaban saya beserta rinciannya paling lambat {time}. Jika ada yang saya salah tangkap, mohon dikoreksi dan saya akan mulai dari situ.',
    ],
  },
  'swarm-specialist-joins': {
    title: 'Ahli bergabung, kontak tetap',
    text: [
      '“{subject}” memerlukan orang yang menguasai [bidang], jadi [nama dan jabatan] ikut bergabung. Saya tetap menjadi kontak Anda.',
      'Yang Anda kirimkan sudah ada pada kami: [yang sudah diketahui]. Anda tidak perlu menjelaskannya lagi.',
      'Langkah berikutnya: [langkah berikutnya]. Anda akan mendapat kabar dari kami paling lambat {time}; jika Anda lebih suka berbicara langsung, kami akan menelepon pada waktu yang cocok bagi Anda.',
    ],
  },
  'approval-needed': {
    title: 'Perlu keputusan: siapa, dan kapan',
    text: [
      'Permintaan Anda dalam “{subject}” akan diputuskan oleh [nama dan jabatan]. Hari ini permintaan itu sudah saya teruskan beserta alasan Anda.',
      'Anda akan menerima keputusannya paling lambat {time}. Jika Anda tidak ingin menunggu, ini bisa dilakukan sekarang: [pilihan 1].',
    ],
  },
  'last-calm-follow-up': {
    title: 'Tindak lanjut tenang: selesai, dan dicek lagi',
    text: [
      'Terima kasih sudah memberi tahu kami tentang “{subject}”. Saya mohon maaf atas kesulitan yang ditimbulkannya.',
      'Yang sudah dikerjakan: [yang sudah dikerjakan]. Mulai sekarang: [keadaan sekarang].',
      'Paling lambat {time} saya akan memeriksa lagi apakah semuanya tetap berjalan baik. Jika masih ada yang kurang, silakan balas di sini atau minta saya menelepon, mana yang lebih nyaman bagi Anda.',
    ],
  },
});
