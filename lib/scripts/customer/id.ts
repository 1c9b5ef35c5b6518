import type { CustomerTexts } from './customer-texts.ts';

export const id: CustomerTexts = {
  greeting: 'Halo {customer},',
  received: 'Terima kasih telah memberi tahu kami tentang “{subject}”. Kami sudah menerimanya dan sedang menanganinya.',
  priority: {
    urgent: 'Bagi kami, hal ini menjadi prioritas tertinggi.',
    high: 'Bagi kami, hal ini berprioritas tinggi.',
    normal: 'Kami menanganinya sesuai urutan biasa.',
    low: 'Kami menanganinya di sela pekerjaan lain. Jika hal ini lebih penting daripada yang kami pahami, mohon beri tahu kami.',
  },
  urgency: {
    urgent: 'Kami tahu hal ini tidak bisa menunggu, dan kami sedang mengerjakannya sekarang.',
    high: 'Kami tahu waktunya sempit, dan kami segera memulainya.',
    normal: 'Sejauh yang kami pahami, hal ini tidak mendesak hari ini. Jika itu berubah, mohon beri tahu kami.',
    low: 'Sejauh yang kami pahami, hal ini bisa menunggu sebentar. Jika itu berubah, mohon beri tahu kami.',
  },
  sla: {
    'first-reply': 'Sesuai kesepakatan dengan Anda, kami menjawab paling lambat {time}.',
    'next-reply': 'Sesuai kesepakatan dengan Anda, kami menjawab paling lambat {time}.',
    'periodic-update': 'Sesuai kesepakatan dengan Anda, kami mengabari Anda paling lambat {time}.',
    'pausable-update': 'Sesuai kesepakatan dengan Anda, kami mengabari Anda paling lambat {time}.',
    resolution: 'Sesuai kesepakatan dengan Anda, hal ini harus selesai paling lambat {time}.',
    other: 'Waktu yang disepakati dengan Anda untuk hal ini adalah {time}.',
    none: 'Tidak ada batas waktu yang disepakati untuk hal ini, jadi kami mengabari Anda seiring perkembangannya.',
  },
  next: 'Kami akan mengabari Anda lagi paling lambat {time}, ada kabar baru atau tidak.',
  update: 'Berikut perkembangan tentang “{subject}”.',
  impact: 'Artinya bagi Anda:',
  timing: 'Waktunya:',
};
