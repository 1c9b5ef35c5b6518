import type { CustomerTexts } from './customer-texts.ts';

export const id: CustomerTexts = {
  greeting: 'Halo Bapak/Ibu {customer},',
  received:
    'Terima kasih telah memberi tahu kami tentang “{subject}”. Pesan Anda sudah kami terima dan sedang kami tangani.',
  priority: {
    urgent: 'Hal ini menjadi prioritas tertinggi kami.',
    high: 'Hal ini kami tangani dengan prioritas tinggi.',
    normal: 'Hal ini kami tangani sesuai urutan biasa.',
    low: 'Hal ini kami tangani bersama pekerjaan kami yang lain. Jika bagi Anda hal ini lebih penting daripada yang kami pahami, mohon beri tahu kami.',
  },
  urgency: {
    urgent: 'Kami memahami bahwa hal ini tidak bisa menunggu, dan kami sedang mengerjakannya sekarang.',
    high: 'Kami memahami bahwa waktunya sempit, dan kami langsung mulai menanganinya.',
    normal:
      'Sejauh yang kami pahami, hal ini tidak mendesak untuk hari ini. Jika keadaannya berubah, mohon beri tahu kami.',
    low: 'Sejauh yang kami pahami, hal ini bisa menunggu sebentar. Jika keadaannya berubah, mohon beri tahu kami.',
  },
  sla: {
    'first-reply': 'Sesuai kesepakatan dengan Anda, kami akan menjawab paling lambat {time}.',
    'next-reply': 'Sesuai kesepakatan dengan Anda, kami akan menjawab paling lambat {time}.',
    'periodic-update': 'Sesuai kesepakatan dengan Anda, kami akan mengabari Anda paling lambat {time}.',
    'pausable-update': 'Sesuai kesepakatan dengan Anda, kami akan mengabari Anda paling lambat {time}.',
    resolution: 'Sesuai kesepakatan dengan Anda, hal ini akan diselesaikan paling lambat {time}.',
    other: 'Waktu yang disepakati dengan Anda untuk hal ini adalah {time}.',
    none: 'Untuk hal ini tidak ada batas waktu yang disepakati, jadi kami akan mengabari Anda seiring perkembangannya.',
  },
  next: 'Kami akan mengabari Anda lagi paling lambat {time}, ada kabar baru atau tidak.',
  update: 'Berikut perkembangan mengenai “{subject}”.',
  impact: 'Artinya bagi Anda:',
  timing: 'Waktunya:',
};
