/** The demonstration's people and office. All names and numbers are invented. */
export const people = {
  owner: 'eskm.sukamaju@gmail.com',
  pelaksana: 'rani.pelaksana@gmail.com',
  kasiYanum: 'budi.yanum@gmail.com',
  sekcam: 'siti.sekcam@gmail.com',
  camat: 'hasan.camat@gmail.com',
  regency: 'organisasi@mekarsari.example',
} as const;

export type Person = keyof typeof people;

/** The twelve fields of setup, as the owner types them. */
export const office = {
  kecamatan: 'Sukamaju',
  regency: 'Kabupaten Mekarsari',
  province: 'Nusa Raya',
  address: 'Jalan Merdeka Nomor 1, Sukamaju',
  zone: 'WIB',
  services: [
    'Kartu Keluarga (KK)',
    'Kartu Tanda Penduduk (KTP)',
    'Surat Keterangan Tidak Mampu (SKTM)',
    'Izin Mendirikan Bangunan (IMB)',
    'Izin Gangguan (HO)',
  ],
  population: 300,
  officialSource: 'workbook',
  emails: {
    pelaksana: people.pelaksana,
    kasiYanum: people.kasiYanum,
    sekcam: people.sekcam,
    camat: people.camat,
  },
} as const;

export const officials = [
  {
    role: 'pelaksana',
    email: people.pelaksana,
    name: 'Rani Kusuma, S.A.P.',
    nip: '19920314 201903 2 001',
    rank: 'Penata Muda (III/a)',
  },
  {
    role: 'kasiYanum',
    email: people.kasiYanum,
    name: 'Budi Santosa, S.Sos.',
    nip: '19810722 200604 1 002',
    rank: 'Penata (III/c)',
  },
  {
    role: 'sekcam',
    email: people.sekcam,
    name: 'Siti Rahmawati, S.IP., M.Si.',
    nip: '19760905 200003 2 003',
    rank: 'Pembina (IV/a)',
  },
  {
    role: 'camat',
    email: people.camat,
    name: 'Drs. Hasan Wibowo, M.Si.',
    nip: '19701117 199303 1 004',
    rank: 'Pembina Tingkat I (IV/b)',
  },
] as const;

export const letterhead = {
  phone: '(0700) 123456',
  email: 'kecamatan.sukamaju@mekarsari.example',
  website: 'sukamaju.mekarsari.example',
  postcode: '34000',
  place: 'Sukamaju',
  addressee: 'Bupati Mekarsari c.q. Kepala Bagian Organisasi Sekretariat Daerah',
  addresseePlace: 'Mekarsari',
  sendTo: people.regency,
} as const;
