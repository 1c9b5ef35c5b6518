import type { Drills } from './drill.ts';

export const id: Drills = {
  silence: {
    said: 'Ini ketiga kalinya saya menulis soal tagihan yang salah. Ada orangnya tidak di sana?',
    better:
      'Anda sudah tiga kali menulis tentang tagihan yang salah, dan kami membiarkan Anda tanpa jawaban. Tagihannya kini ada di depan saya. Tagihan yang benar akan saya kirim hari ini paling lambat pukul 16.00.',
    poorer: 'Mohon maaf atas ketidaknyamanannya. Permintaan Anda sudah kami teruskan ke bagian terkait.',
    why: 'Jawaban ini menyebut apa yang dialami pelanggan ini, sekali, dan diakhiri dengan waktu. Permintaan maaf umum terasa seolah tidak ada yang membaca pesannya.',
  },
  manager: {
    said: 'Saya sudah cukup sabar. Saya mau bicara dengan manajer Anda.',
    better:
      'Saya meminta ketua tim kami bergabung sekarang, dan saya menyampaikan semua yang sudah Anda ceritakan, jadi tidak ada yang perlu diulang. Salah satu dari kami akan menulis kepada Anda paling lambat pukul 15.00.',
    poorer: 'Manajer saya akan mengatakan hal yang sama. Mohon tenang dan jelaskan lagi masalahnya.',
    why: 'Permintaannya dipenuhi tanpa tarik-menarik, tidak ada yang harus diceritakan dua kali, dan ada waktunya. Diminta tenang jarang membuat orang tenang.',
  },
  refund: {
    said: 'Kursinya sampai dalam keadaan patah. Saya minta semua uang saya kembali hari ini.',
    better:
      'Kursi yang sampai dalam keadaan patah tentu tidak berguna bagi Anda. Saya bisa mengirim kursi baru besok, atau mengajukan pengembalian dana untuk ditinjau sekarang. Mana yang lebih cocok bagi Anda? Saya akan memberi kepastian kepada Anda paling lambat pukul 12.00.',
    poorer: 'Sayangnya tidak bisa. Sesuai kebijakan perusahaan, pengembalian dana memerlukan waktu.',
    why: 'Dua hal yang bisa dilakukan memberi pelanggan pilihan. Kebijakan tidak memberi apa-apa. Pengembalian dana tidak dijanjikan sebelum disetujui.',
  },
  insult: {
    said: 'Kalian semua bodoh. Bereskan pesanan saya atau saya terus menulis seperti ini.',
    better:
      'Saya ingin membereskan pesanan Anda. Untuk itu, mari kita saling menulis dengan hormat. Saya sedang memeriksa pesanannya dan akan menulis kepada Anda paling lambat pukul 14.00.',
    poorer: 'Kalau Anda bicara seperti itu, saya tidak akan membantu Anda sama sekali.',
    why: 'Satu batas yang tenang tentang kata-katanya, dan bantuan tetap berjalan. Balas mengancam memulai pertengkaran kedua. Ajak juga seorang rekan.',
  },
  again: {
    said: 'Nomor seri dan dua foto sudah saya kirim kemarin. Sekarang bagaimana?',
    better:
      'Terima kasih atas nomor seri dan dua fotonya; retak di engselnya terlihat jelas. Saya meneruskannya ke bengkel sekarang dan akan menyampaikan jawabannya besok paling lambat pukul 10.00.',
    poorer: 'Bisa kirim nomor seri dan foto kerusakannya?',
    why: 'Yang sudah dikirim langsung dipakai. Ditanya lagi membuat pelanggan merasa pesannya tidak dibaca.',
  },
  leaving: {
    said: 'Kalau sampai Jumat laporannya tidak jalan, kami pindah ke penyedia lain.',
    better:
      'Hari Jumat penting bagi Anda, jadi mari kita rencanakan ke sana. Saya bisa menyiapkan laporan minggu ini secara manual, atau meminta spesialis melihat masalahnya bersama Anda pada hari Kamis. Mana yang lebih membantu? Waktu itu saya sediakan sampai pukul 17.00 hari ini.',
    poorer: 'Kami menyesal Anda merasa begitu. Kami sedang mengerjakannya dan akan memperbaikinya secepatnya.',
    why: 'Tanggalnya diterima apa adanya, dan ada dua jalan untuk mencapainya. “Secepatnya” bukan tanggal.',
  },
  blame: {
    said: 'Aplikasi kalian menghapus daftar saya. Kerja setengah hari hilang.',
    better:
      'Kehilangan hasil kerja setengah hari itu berat. Saya sedang melihat apakah daftarnya bisa dipulihkan, dan akan mengabari Anda hari ini paling lambat pukul 15.30, apa pun hasilnya.',
    poorer: 'Anda pasti salah menekan tombol. Seharusnya Anda membaca panduannya dan membuat salinan.',
    why: 'Kehilangannya diakui dahulu, dan tidak ada yang disalahkan, baik pelanggan maupun kita, sebelum sebabnya diketahui.',
  },
  vague: {
    said: 'Kapan AC-nya diperbaiki? Rumah kami panas sekali.',
    better:
      'Rumah yang panas tidak bisa menunggu. Teknisi punya waktu hari ini pukul 17.00 dan besok pukul 08.00. Mohon sebutkan mana yang Anda pilih, dan langsung saya jadwalkan.',
    poorer: 'Teknisi akan menghubungi Anda dalam waktu dekat. Terima kasih atas kesabarannya.',
    why: 'Ada dua waktu pasti untuk dipilih. “Dalam waktu dekat” dan terima kasih atas kesabaran tidak mengubah penantiannya.',
  },
};
