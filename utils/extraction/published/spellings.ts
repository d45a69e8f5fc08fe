/** Regions with other names for the months or another script, which the language's readers write everywhere. */
export const OTHER_REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-LB', 'ar-MA', 'ar-DZ'],
  sr: ['sr-Cyrl', 'sr-Latn'],
  bs: ['bs-Latn', 'bs-Cyrl'],
  uz: ['uz-Latn', 'uz-Cyrl'],
  zh: ['zh-Hans', 'zh-Hant'],
};

/** Names of months that pages of a language write and its browser does not know, with their numbers 1–12. */
export const OTHER_MONTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ar: {
    يونيه: 6,
    يوليه: 7,
    'تشرين أول': 10,
    'تشرين ثاني': 11,
    'كانون أول': 12,
    'كانون ثاني': 1,
  },
  bg: { яну: 1, фев: 2, апр: 4, юни: 6, юли: 7, авг: 8, сеп: 9, окт: 10, ное: 11, дек: 12 },
  de: { jänner: 1, feber: 2, mrz: 3, maerz: 3 },
  es: { set: 9, setiembre: 9 },
  fr: { fév: 2 },
  hi: { सितम्बर: 9, नवम्बर: 11, दिसम्बर: 12 },
  id: { pebruari: 2, agt: 8, nopember: 11 },
  lv: {
    janvārī: 1,
    februārī: 2,
    martā: 3,
    aprīlī: 4,
    maijā: 5,
    jūnijā: 6,
    jūlijā: 7,
    augustā: 8,
    septembrī: 9,
    oktobrī: 10,
    novembrī: 11,
    decembrī: 12,
  },
  ta: { ஆகஸ்டு: 8 },
};

/** Words for the halves of the day, in the same way. */
export const OTHER_HALVES: Readonly<Record<string, { am: string; pm: string }>> = {
  bn: { am: 'এএম পূর্বাহ্ণ পূর্বাহ্ন সকাল', pm: 'পিএম অপরাহ্ণ অপরাহ্ন দুপুর বিকাল বিকেল সন্ধ্যা রাত' },
  hi: { am: 'पूर्वाह्न सुबह', pm: 'अपराह्न दोपहर शाम रात' },
};

/** Words of relative times, as `tokenKey` reads them, with the one that the browser says instead: "3 hrs ago" for "3 hr. ago". */
export const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { منذ: 'قبل' },
  az: { əvvəl: 'öncə' },
  cs: { hod: 'h' },
  en: { h: 'hr', hrs: 'hr', m: 'min', mins: 'min', d: 'day' },
  fa: { قبل: 'پیش' },
  fi: { h: 't' },
  hi: { घण्टे: 'घंटे', घण्टा: 'घंटे' },
  th: {
    นาทีที่แล้ว: 'นาทีที่ผ่านมา',
    ชั่วโมงที่แล้ว: 'ชั่วโมงที่ผ่านมา',
    วันที่แล้ว: 'วันที่ผ่านมา',
  },
  ur: { قبل: 'پہلے' },
  vi: { tiếng: 'giờ' },
};
