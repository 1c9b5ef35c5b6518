import type { DraftExamples } from '../../pack.ts';

export const examples: DraftExamples = {
  'avoid/calm-down': [
    ['Mohon tenang dulu.', 'Jangan marah.', 'Anda tidak perlu emosi.'],
    ['Semoga liburan Anda tenang.', 'Kami memasang kipas yang lebih tenang.'],
  ],
  'avoid/policy': [
    [
      'Ini sudah kebijakan kami.',
      'Sesuai dengan kebijakan perusahaan, retur hanya 14 hari.',
      'Aturan kami tidak mengizinkan hal itu.',
    ],
    ['Kebijakan privasi kami terlampir.', 'Ini panduan pemasangannya.'],
  ],
  'avoid/have-to': [
    ['Anda harus mengirim kuitansi.', 'Pertama, Anda wajib mengisi formulir.'],
    ['Anda tidak perlu melakukan apa-apa.', 'Saya jelaskan apa yang Anda perlu ketahui.'],
  ],
  'avoid/should-have': [
    ['Anda seharusnya memberi tahu kami lebih awal.', 'Anda lupa mengirimkan kuitansi.', 'Itu kesalahan Anda sendiri.'],
    ['Paket seharusnya sudah tiba hari ini.', 'Itu bukan kesalahan Anda.'],
  ],
  'avoid/as-i-told-you': [
    ['Seperti yang sudah saya katakan, suku cadang habis.', 'Kami sudah menjelaskan bahwa suku cadang habis.'],
    ['Seperti yang Anda katakan, lampunya berkedip.', 'Seperti janji saya, ini tautan pelacakannya.'],
  ],
  'avoid/nothing-i-can-do': [
    ['Tidak ada yang bisa kami lakukan.', 'Sistem kami tidak mengizinkan.', 'Hal itu tidak mungkin.'],
    ['Tidak ada yang perlu Anda lakukan.', 'Pesan kesalahan menyebut sistem tidak dapat menemukan berkas.'],
  ],
  'avoid/do-not-know': [
    ['Saya tidak tahu kapan barang datang.', 'Kami juga kurang tahu.'],
    ['Saya belum tahu, tetapi saya akan bertanya hari ini.', 'Saya tahu menunggu itu berat.'],
  ],
  'avoid/understand-but': [
    ['Saya mengerti kekesalan Anda, tetapi toko sudah tutup.', 'Kami mohon maaf, namun paketnya hilang.'],
    ['Saya mengerti kekesalan Anda.', 'Kotaknya rusak, tetapi lampunya utuh.'],
  ],
  'avoid/unfortunately': [
    ['Sayangnya, suku cadang habis.', 'Halo Kim,\nSayang sekali paketnya hilang.'],
    ['Paketnya hilang, sayangnya.'],
  ],
  'avoid/soon': [
    ['Kami akan segera menghubungi Anda.', 'Saya membalas secepatnya.'],
    ['Semoga segera sembuh.', 'Mohon kirim fotonya segera.'],
  ],
  'avoid/obviously': [
    ['Seperti yang Anda tahu, toko tutup pukul lima.', 'Jelas sekali bahwa kabelnya lepas.'],
    ['Penyebabnya sekarang jelas.'],
  ],
  'avoid/you-claim': [
    ['Anda mengklaim bahwa kotaknya kosong.', 'Jika memang yang Anda katakan benar, kurir menghilangkannya.'],
    ['Anda dapat mengklaim garansi di situs kami.'],
  ],
  'avoid/not-us': [
    ['Itu bukan urusan kami.', 'Silakan hubungi bagian lain.'],
    ['Itu bukan masalah.', 'Ini tugas saya.'],
  ],
  'avoid/you-are-wrong': [
    ['Anda salah paham.', 'Anda terlalu sensitif.'],
    ['Anda tidak salah soal tanggalnya.', 'Beri tahu saya jika Anda keliru memilih ukuran.'],
  ],
  'avoid/any-inconvenience': [
    [
      'Mohon maaf atas ketidaknyamanannya.',
      'Terima kasih atas kesabaran Anda.',
      'Masukan Anda sangat berharga bagi kami.',
    ],
    ['Saya minta maaf karena lampunya rusak dua kali.', 'Terima kasih atas fotonya.'],
  ],
  'avoid/why-did-you': [
    ['Mengapa Anda tidak menghubungi kami?', 'Apakah Anda yakin sudah menekan tombolnya?'],
    ['Kapan Anda menghubungi kami?'],
  ],
  'conceded/fault': [
    ['Ini sepenuhnya kesalahan kami.', 'Kami bertanggung jawab penuh.', 'Kami mengakui kesalahan.'],
    ['Ini bukan kesalahan kami.', 'Saya memeriksa apakah ini kesalahan kami.'],
  ],
  'conceded/refund': [
    ['Kami akan mengembalikan uang Anda.', 'Pengembalian dana sudah diproses.'],
    ['Saya sudah menanyakan apakah pengembalian dana memungkinkan.', 'Kami tidak mengembalikan ongkos kirim.'],
  ],
  'conceded/compensation': [
    ['Kami akan mengganti kerugian Anda.', 'Kami siap memberikan kompensasi.'],
    ['Saya menanyakan kemungkinan kompensasi.', 'Kurir mengganti kotaknya.'],
  ],
  'conceded/credit': [
    ['Kami akan memberikan diskon 20 persen.', 'Saya sudah mengirimkan voucher.'],
    ['Kami tidak memberikan diskon untuk lampu.', 'Kode diskon terketik dua kali.'],
  ],
  'conceded/free': [
    ['Kami akan mengirim lampu baru secara gratis.', 'Kami sudah membatalkan tagihan.'],
    ['Aplikasinya gratis.'],
  ],
  'conceded/extension': [
    ['Kami sudah memperpanjang langganan Anda.', 'Saya akan memperpanjang garansi.'],
    ['Saya menanyakan apakah kami bisa memperpanjang garansi.', 'Kabelnya panjang.'],
  ],
};
