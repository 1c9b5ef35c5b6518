import type { SeedTicket } from '../seed-ticket.ts';

export const ID: SeedTicket[] = [
  {
    id: 4719,
    language: 'id',
    about: 'insults',
    subject: 'Uang saya belum kembali',
    status: 'open',
    priority: 'high',
    type: 'incident',
    channel: 'email',
    group: 'billing',
    assignee: 'nora',
    tags: ['refund'],
    satisfaction: 'bad',
    requester: { name: 'Budi Santoso', email: 'budi.santoso@kotaksurat.example', locale: 'id', timeZone: 'Jakarta' },
    sla: [
      { metric: 'first_reply_time', inMinutes: -1900, stage: 'achieved' },
      { metric: 'next_reply_time', inMinutes: 55 },
    ],
    messages: [
      {
        by: 'customer',
        ago: 2300,
        text: 'Halo,\n\nsaya sudah mengembalikan blender (pesanan 87990) dua minggu lalu, tetapi uang saya belum kembali. Mohon dicek.\n\nBudi Santoso',
      },
      {
        by: 'nora',
        ago: 1980,
        text: 'Halo Bapak Budi,\n\nmohon maaf atas keterlambatannya. Kami cek dulu ke bagian keuangan.\n\nNora',
      },
      {
        by: 'customer',
        ago: 63,
        text: 'Sudah berkali-kali saya tanya, tidak ada yang menjawab! Kalian semua bodoh dan penipu, dasar tidak becus!\n\nSaya sangat marah. Kembalikan uang saya sekarang.\n\nBudi',
      },
    ],
  },
  {
    id: 4720,
    language: 'id',
    about: 'silence: the first reply is overdue',
    subject: 'Permintaan penawaran untuk 40 mesin',
    status: 'new',
    priority: 'urgent',
    type: 'task',
    channel: 'email',
    group: 'orders',
    tags: ['sales', 'enterprise'],
    requester: {
      name: 'Dewi Anggraini',
      email: 'dewi.anggraini@warungsenja.example',
      organization: 'Warung Senja',
      locale: 'id',
      timeZone: 'Jakarta',
    },
    sla: [{ metric: 'first_reply_time', inMinutes: -95 }],
    messages: [
      {
        by: 'customer',
        ago: 1530,
        text: 'Selamat siang,\n\nkami ingin meminta penawaran untuk 40 mesin espresso bagi cabang baru kami. Mohon dikirim sebelum akhir minggu.\n\nTerima kasih,\nDewi Anggraini',
      },
    ],
  },
];
