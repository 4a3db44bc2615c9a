/** Services of the practice office. */
export const practiceServices = [
  'KTP elektronik',
  'Kartu Keluarga',
  'Surat Keterangan Tidak Mampu',
  'Legalisasi Dokumen',
] as const;

/** People served in the practice semester: few enough that the answers below are about what the sample needs. */
export const practicePopulation = 25;

/**
 * Made-up answers, one a line: month of the semester and day, sex, age, education, occupation, service (from 0),
 * U1–U9, remark. Waiting time (U3) and facilities (U9) come out lowest; one sheet is incomplete and isn't counted.
 */
export const practiceAnswers: readonly string[] = [
  '1.6|L|34|SMA|Swasta|0|433444343|',
  '1.14|P|27|S1|Swasta|1|442444442|Antrean pagi terlalu lama.',
  '1.20|P|45|SMA|Wirausaha|0|443444433|',
  '1.28|L|52|SMP|Lainnya|2|332433332|Kursi tunggu kurang.',
  '2.3|L|19|SMA|Pelajar/Mahasiswa|3|443444443|',
  '2.9|P|38|DIII|PNS|1|444444443|Petugas ramah.',
  '2.17|P|61|SD|Lainnya|2|432444342|',
  '2.24|L|41|SMA|Wirausaha|0|432444443|',
  '3.4|L|29|S1|Swasta|1|443444444|',
  '3.11|P|33|SMA|Lainnya|0|332434333|Ruang tunggu panas.',
  '3.19|L|47|SMA|Wirausaha|3|443444343|',
  '3.26|P|24|S1|Pelajar/Mahasiswa|0|442444443|',
  '4.2|P|56|SMP|Lainnya|2|433444332|',
  '4.8|L|36|DIII|Swasta|1|44-444443|',
  '4.15|L|43|SMA|TNI|0|444444444|',
  '4.23|P|31|SMA|Swasta|2|432443342|Mohon nomor antrean.',
  '5.5|P|28|S1|PNS|3|443444443|',
  '5.12|L|50|SMP|Wirausaha|1|332434333|',
  '5.18|P|39|SMA|Lainnya|0|443444432|',
  '5.27|L|22|SMA|Pelajar/Mahasiswa|0|442444343|',
  '6.3|P|48|SMA|Wirausaha|1|433444442|',
  '6.9|L|35|S1|Swasta|2|443444443|',
  '6.12|P|44|SMA|Lainnya|3|432434333|',
  '6.18|L|58|SD|Lainnya|0|433444442|Kamar kecil perlu diperbaiki.',
  '6.24|P|30|DIII|Swasta|1|443444443|',
];
