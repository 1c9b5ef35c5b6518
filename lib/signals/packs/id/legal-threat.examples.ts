import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Saya akan lapor ke YLKI.',
    'Kasus ini saya laporkan ke OJK.',
    'Tunggu somasi dari kami.',
    'Pengacara saya akan menghubungi kalian.',
    'Kita ketemu di pengadilan.',
    'Saya akan menempuh jalur hukum.',
    'Kami adukan ke BPSK.',
    'Saya akan laporkan ke polisi.',
    'Saya tidak ingin menempuh jalur hukum, tapi kalian tidak memberi pilihan.',
    'Saya ajukan sanggahan lewat bank.',
    'Saya sudah konsultasi dengan pengacara.',
    'Saya tuntut ganti rugi.',
    'Saya akan hubungi pengacara saya.',
    'Akan saya laporkan ke polisi.',
    'Kuasa hukum kami akan menghubungi Anda.',
    'saya tuntut perusahaan kalian',
    'Kami akan menempuh jalur hukum.',
    'Saya akan mengadu ke OJK.',
  ],
  miss: [
    'Divisi hukum kami dengan hormat meminta salinan perjanjian pemrosesan data.',
    'Saya pengacara dan butuh faktur atas nama kantor.',
    'Kami tidak akan menggugat, hanya ingin penjelasan.',
    'Apakah perusahaan ini diawasi OJK?',
    'Saya perlu surat keterangan lapor polisi untuk ganti kartu?',
    'Apakah saya berhak mendapat faktur pajak?',
    'Bagaimana cara mengatur hak akses pengguna?',
  ],
};
