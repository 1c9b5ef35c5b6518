import { libraryOf } from './outline.ts';

export const id = libraryOf('id', 'Halo {customer},', {
  'neutral-legal': {
    title: 'Langkah hukum: sudah diterima, dan siapa yang menjawab',
    text: [
      'Terima kasih atas pesan Anda tentang “{subject}”. Pesan itu sudah kami terima dan kami perhatikan dengan sungguh-sungguh.',
      'Saya telah meneruskannya, lengkap dan tanpa perubahan, kepada [nama dan jabatan] yang menjawab untuk kami dalam hal ini. Catatan percakapan kita disimpan apa adanya.',
      '[nama dan jabatan] akan menulis kepada Anda paling lambat {time}. Jika jawaban perlu dikirim ke alamat lain atau kepada wakil Anda, beri tahu saya ke mana harus dikirim.',
    ],
  },
  'neutral-legal-interim': {
    title: 'Langkah hukum: kabar singkat',
    text: [
      'Kabar singkat tentang “{subject}”: [nama dan jabatan] sedang membaca berkas yang Anda kirim dan akan menjawab secara tertulis.',
      'Anda menerima jawaban itu, atau tanggalnya, paling lambat {time}. Jika ada dokumen lain yang ingin Anda sertakan, silakan kirim ke sini.',
    ],
  },
  'heard-warm-hand-over': {
    title: 'Minta atasan: serah terima yang hangat',
    text: [
      'Anda meminta orang yang dapat memutuskan tentang “{subject}”. Itu bisa, dan sudah saya atur.',
      '[nama dan jabatan] sudah memegang seluruh percakapan, jadi Anda tidak perlu menjelaskan ulang. Anda akan mendapat pesan atau telepon paling lambat {time}; beri tahu saya mana yang lebih nyaman.',
      'Sampai saat itu, kontak Anda tetap saya: {agent}.',
    ],
  },
  'heard-options-to-stay': {
    title: 'Mempertimbangkan pergi: apa taruhannya, dan pilihan',
    text: [
      'Apa yang Anda tulis tentang “{subject}” itu serius, dan saya paham mengapa Anda mempertimbangkan pergi. Saya minta maaf sampai terjadi seperti ini.',
      'Pilihannya: [pilihan 1], [pilihan 2], atau, jika Anda memutuskan pergi, penutupan yang rapi dengan [hal yang kami urus]. Keputusannya di tangan Anda.',
      '[nama dan jabatan] sudah membaca semuanya dan akan menelepon atau menulis kepada Anda paling lambat {time}.',
    ],
  },
  'heard-review-fix-first': {
    title: 'Ulasan atau unggahan publik: perbaiki penyebabnya',
    text: [
      'Anda bebas menulis tentang pengalaman Anda. Bagaimanapun juga, saya ingin memperbaiki yang keliru pada “{subject}”.',
      'Penyebabnya sejauh yang kami ketahui: [penyebab]. Yang sedang kami lakukan: [langkah berikutnya]. Anda dapat memilih [pilihan 1] atau [pilihan 2].',
      '[nama dan jabatan] sudah membaca semuanya dan menulis kepada Anda paling lambat {time}.',
    ],
  },
  'leaps-respect-limit': {
    title: 'Kata kasar: satu batas yang jelas, dan bantuan',
    text: [
      'Saya ingin membereskan “{subject}”, dan untuk itu saya perlu kita tetap saling menghormati.',
      'Yang dapat saya lakukan: [pilihan 1] atau [pilihan 2]. Beri tahu saya mana yang Anda pilih, dan saya mulai dari situ.',
      '[nama dan jabatan] sudah bergabung dalam percakapan ini. Anda akan mendapat kabar dari kami paling lambat {time}.',
    ],
  },
  'carp-shouting': {
    title: 'Sangat marah: akui, lalu satu pertanyaan',
    text: [
      'Saya melihat betapa “{subject}” telah menyulitkan Anda. Saya ingin membereskannya bersama Anda.',
      'Supaya mulai dari titik yang tepat, satu pertanyaan: [pertanyaan]?',
      'Dengan jawaban Anda, saya dapat melakukan salah satu: [pilihan 1] atau [pilihan 2]. Mana yang Anda inginkan? Saya kerjakan dan melapor kembali paling lambat {time}.',
    ],
  },
  'heard-standstill': {
    title: 'Pekerjaan terhenti: didahulukan',
    text: [
      'Karena “{subject}”, [yang terhenti] di tempat Anda terhenti, dan setiap jam merugikan Anda. Hal ini sekarang saya dahulukan.',
      'Kasus sudah dibuka dan sedang ditangani [nama dan jabatan]. Sampai selesai diperbaiki, sementara ini bisa dipakai: [jalan sementara].',
      'Anda mendapat kabar dari saya paling lambat {time}, lalu setiap [jeda] sampai berfungsi. Jika telepon lebih nyaman, kirimkan nomornya.',
    ],
  },
  'affects-others-update': {
    title: 'Banyak yang terdampak: sebab, jalan sementara, kabar berikutnya',
    text: [
      'Anda benar: “{subject}” tidak hanya menimpa Anda. Terima kasih sudah menceritakan bagaimana keadaannya di sisi Anda.',
      '[nama dan jabatan] sedang menangani penyebabnya. Sampai selesai, Anda dapat [jalan sementara] atau [pilihan 2].',
      'Kabar berikutnya untuk semua keluar paling lambat {time}, dan akan saya kirim ke sini juga.',
    ],
  },
  'heard-missed-promise': {
    title: 'Janji terlewat: sebutkan, beri waktu baru',
    text: [
      'Kami berjanji Anda menerima [yang dijanjikan] paling lambat [waktu yang dijanjikan], dan itu kami lewatkan. Saya minta maaf, karena Anda sudah mengandalkannya.',
      'Yang terjadi sekarang: [langkah berikutnya], dan saya sendiri yang mengawalnya sampai tuntas. Anda menerima [yang dijanjikan] paling lambat {time}.',
      'Jika itu terlalu lama bagi Anda, beri tahu saya, dan hari ini kita lihat cara lain: [pilihan 2].',
    ],
  },
  'heard-own-the-silence': {
    title: 'Belum ada jawaban: akui keheningan',
    text: [
      'Anda menulis kepada kami tentang “{subject}” dan tidak mendapat jawaban tepat waktu. Penantian itu kesalahan kami, dan saya minta maaf.',
      'Keadaannya hari ini: [yang sudah diketahui]. Yang sedang saya kerjakan: [langkah berikutnya].',
      'Saya menulis lagi paling lambat {time}, juga bila belum ada hal baru. Jika telepon lebih nyaman, kirim nomornya dan saya yang menelepon.',
    ],
  },
  'leap-dispute': {
    title: 'Berbeda soal fakta: ulangi, cari yang sama',
    text: [
      'Terima kasih sudah menjelaskan pandangan Anda tentang “{subject}”. Saya pastikan dulu apakah saya menangkapnya dengan benar: [pandangan pelanggan dalam satu kalimat].',
      'Yang sama-sama kita lihat: [fakta bersama]. Yang masih terbuka: [hal yang terbuka], dan saya sedang memeriksanya di [sumber].',
      'Anda menerima jawaban saya beserta rinciannya paling lambat {time}. Jika ada yang saya salah tangkap, koreksi saya dan saya mulai dari situ.',
    ],
  },
  'swarm-specialist-joins': {
    title: 'Ahli bergabung, kontak tetap',
    text: [
      '“{subject}” memerlukan orang yang menguasai [bidang], jadi [nama dan jabatan] bergabung. Saya tetap kontak Anda.',
      'Yang Anda kirim sudah ada di sini: [yang sudah diketahui]. Anda tidak perlu menjelaskannya lagi.',
      'Langkah berikutnya: [langkah berikutnya]. Anda mendapat kabar dari kami paling lambat {time}; jika lebih suka berbicara langsung, kami telepon pada waktu yang cocok.',
    ],
  },
  'approval-needed': {
    title: 'Perlu keputusan: siapa, dan kapan',
    text: [
      'Permintaan Anda pada “{subject}” diputuskan oleh [nama dan jabatan]. Hari ini sudah saya kirim ke sana beserta alasan Anda.',
      'Anda menerima keputusannya paling lambat {time}. Jika tidak ingin menunggu, ini bisa dilakukan sekarang: [pilihan 1].',
    ],
  },
  'last-calm-follow-up': {
    title: 'Tindak lanjut tenang: selesai, dan dicek lagi',
    text: [
      'Terima kasih sudah memberi tahu kami tentang “{subject}”. Saya minta maaf atas kesulitan yang ditimbulkannya.',
      'Ini sudah dikerjakan: [yang sudah dikerjakan]. Sekarang cara kerjanya: [keadaan sekarang].',
      'Saya cek lagi paling lambat {time} apakah tetap baik. Jika masih ada yang kurang, balas di sini atau minta saya menelepon, mana yang Anda suka.',
    ],
  },
});
