import type { keys as english } from '../en/keys.ts';

/** Indonesian: keys of helpdesks' own APIs. */
export const keys: Record<keyof typeof english, string> = {
  'options.keys': 'Kunci helpdesk',
  'options.keys.help':
    'Sebagian helpdesk memberi tahu Simmer lebih banyak lewat API-nya daripada lewat halamannya. Yang Anda ketik di sini tetap di browser ini dan tidak dipakai untuk hal lain.',
  'options.keys.stays': 'Tetap di browser ini.',
  'options.keys.missing': 'Isi dahulu di sini.',
  'options.keys.refused': 'Belum terhubung, karena browser tidak mendapat izin untuk {host}.',
  'options.keys.connect': 'Hubungkan',
  'options.keys.connect-again': 'Izinkan dan hubungkan lagi',
  'options.keys.disconnect': 'Putuskan',
  'options.keys.forget': 'Lupakan aplikasi',
  'options.keys.keep': 'Simpan kunci',
  'options.keys.helpscout.help':
    'Dengan aplikasi milik tim Anda, Simmer tahu pasti siapa menulis setiap pesan dan kapan, serta sejak kapan pelanggan menunggu. Buat aplikasinya di Help Scout lewat Your Profile, My apps.',
  'options.keys.helpscout.connected': 'Terhubung dengan aplikasi {id}.',
  'options.keys.redirect': 'Aplikasi meminta URL pengalihan (redirection URL). Di browser ini, isinya',
  'options.keys.app-id': 'App ID',
  'options.keys.app-secret': 'App Secret',
  'options.keys.secret-kept': 'Satu sudah tersimpan; ketik yang lain untuk menggantinya.',
  'options.keys.liveagent.help':
    'Halaman LiveAgent tidak menunjukkan kepada Simmer bagian mana yang merupakan pesan. Dengan kunci API-nya (versi 3), Simmer membaca tiket yang Anda buka. Waktunya tetap tidak diketahui, karena LiveAgent tidak menyebut zona waktu. Tanpa kunci, Anda dapat menunjuk pesan-pesannya sekali saja.',
  'options.keys.liveagent.list': 'Alamat yang punya kunci',
  'options.keys.liveagent.address': 'Alamat LiveAgent Anda',
  'options.keys.liveagent.invalid': 'Tulis alamat yang diawali https://, misalnya https://team.ladesk.com.',
  'options.keys.liveagent.key': 'Kunci API (v3)',
};
