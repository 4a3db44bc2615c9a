import type { ElementCode } from '../../domain/survey/element';

/**
 * What offices usually do about an element: offered as examples to start from, never put into a plan by themselves.
 */
const suggestions: Readonly<Partial<Record<ElementCode, readonly string[]>>> = {
  U1: [
    'Memasang daftar persyaratan setiap jenis layanan di loket dan di media sosial kecamatan',
    'Meninjau kembali persyaratan agar tidak melebihi ketentuan pada standar pelayanan',
    'Menyediakan contoh isian formulir di ruang tunggu',
  ],
  U2: [
    'Memasang bagan alur pelayanan yang mudah dibaca di ruang tunggu',
    'Menyederhanakan alur dengan memeriksa kelengkapan berkas sejak di loket pertama',
    'Menugaskan petugas pemandu pada jam ramai',
  ],
  U3: [
    'Menetapkan dan mengumumkan waktu penyelesaian setiap jenis layanan',
    'Menyiapkan petugas pengganti apabila penanda tangan tidak berada di tempat',
    'Memantau berkas yang melewati waktu penyelesaian setiap minggu',
  ],
  U4: [
    'Memasang pengumuman bahwa pelayanan tidak dipungut biaya, atau rincian tarif yang berlaku',
    'Menyediakan saluran pelaporan pungutan liar di ruang pelayanan',
  ],
  U5: [
    'Memeriksa kembali hasil layanan sebelum diserahkan kepada pemohon',
    'Menyesuaikan hasil layanan dengan standar pelayanan yang diumumkan',
  ],
  U6: [
    'Menyelenggarakan pelatihan pelayanan publik bagi petugas loket',
    'Mengadakan bimbingan teknis aplikasi pelayanan bagi petugas baru',
    'Menyusun buku saku tanya jawab layanan untuk petugas',
  ],
  U7: [
    'Menyelenggarakan pembinaan senyum, salam, sapa, sopan, dan santun bagi petugas',
    'Melaksanakan apel singkat sebelum loket dibuka untuk mengingatkan sikap pelayanan',
    'Memberikan penghargaan kepada petugas dengan penilaian terbaik',
  ],
  U8: [
    'Menunjuk petugas pengelola pengaduan dan mengumumkan salurannya',
    'Menyelesaikan dan menjawab setiap pengaduan sesuai dengan batas waktu yang ditetapkan',
    'Mengumumkan tindak lanjut pengaduan di papan pengumuman setiap bulan',
  ],
  U9: [
    'Menambah tempat duduk dan memperbaiki penerangan di ruang tunggu',
    'Menyediakan sarana bagi penyandang disabilitas, lanjut usia, dan ibu menyusui',
    'Memelihara komputer, jaringan, dan mesin antrean secara berkala',
  ],
};

export const planSuggestions = (code: ElementCode): readonly string[] => suggestions[code] ?? [];
