import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Anda salah paham, yang saya maksud ongkir.',
    'Bukan itu maksud saya.',
    'Jawabannya tidak nyambung.',
    'Kalian tidak mengerti pertanyaan saya.',
    'Sepertinya ada kesalahpahaman.',
    'Itu belum menjawab pertanyaan saya.',
    'Yang saya tanyakan bukan harga, tapi jadwal.',
    'Admin salah baca pesan saya.',
    'Bukan itu yang saya tanya.',
    'Saya tanya jadwal, dijawab harga.',
    'Kok malah ditawari upgrade?',
    'Mohon dibaca kembali pertanyaan saya.',
  ],
  miss: [
    'Apakah saya benar bahwa retur gratis?',
    'Saya tidak paham panduan halaman 3.',
    'Supaya tidak terjadi salah paham, saya konfirmasi pesanan.',
    'Maaf saya salah paham.',
    'Wifi tidak nyambung.',
    'Maksud saya versi 2, tadi salah ketik.',
    'Bukan cuma enak, porsinya juga banyak.',
    'Sudah saya baca panduannya, jelas.',
    'Bukan hari ini, besok saja ambilnya.',
    'Teleponnya nggak nyambung tadi.',
  ],
};
