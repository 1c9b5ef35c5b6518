import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Sudah seminggu tidak ada yang balas email saya.',
    'Saya belum mendapat jawaban sama sekali.',
    'Katanya mau ditelepon hari Senin, tapi sampai sekarang tidak ada.',
    'Kalian tidak mendengarkan keluhan saya.',
    'Sudah menunggu dua minggu.',
    'Responnya lambat banget.',
    'Saya dilempar ke sana ke sini terus.',
    'Jawaban template terus.',
    'Keluhan saya diabaikan.',
    'Bagaimana perkembangan tiket saya?',
    'Udah berkali-kali chat ga dibales.',
    'Kenapa tidak dijawab?',
    'Tidak ada yang membalas pesan saya.',
    'Saya sudah menunggu dua minggu.',
    'Apa kalian baca email saya?',
    'Katanya mau ditelepon kemarin tapi tidak ada yang telepon.',
    'Saya terus yang harus tanya perkembangan.',
    'Jawabannya selalu template.',
    'sudah tiga minggu belum ada kabar',
    'Pertanyaan saya belum dijawab juga.',
  ],
  miss: [
    'Maaf saya belum sempat membalas kemarin.',
    'Saya sudah tidak sabar menantikan fitur barunya.',
    'Biasanya pengiriman berapa lama?',
    'Apakah pesan peringatan ini boleh diabaikan?',
    'Printer tidak membaca kartu memori.',
    'Terima kasih, responsnya cepat sekali.',
    'Saya tidak menerima kode OTP, kenapa ya?',
    'Bagaimana cara membuat template jawaban?',
  ],
  also: {
    'Udah berkali-kali chat ga dibales.': ['repeat-contact'],
  },
};
