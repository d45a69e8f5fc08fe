/** Codes of countries for `Intl.DisplayNames`, without groups such as EU and without names that are common words (Jersey, Guernsey). */
export const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW';

/** English names that the browser's tables lack: short names, parts of countries that news names alone, large cities without a time zone. */
export const ENGLISH_PLACES =
  'Turkey|Britain|England|Scotland|Wales|Northern Ireland|Gaza|the West Bank|Hong Kong|Ivory Coast|Burma|Czech Republic|Congo|Palestine|the United States|the U.S.|the US|the United Kingdom|the U.K.|the UK|the Netherlands|the Philippines|' +
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|' +
  'Washington|Beijing|Delhi|New Delhi|Mumbai|Barcelona|Munich|Milan|Geneva|Hamburg|Frankfurt|Ankara|Tel Aviv|San Francisco|Boston|Philadelphia|Atlanta|Miami|Dallas|Houston|Seattle|Las Vegas|San Diego|Manchester|Liverpool|Birmingham|Glasgow|Edinburgh|Osaka|Kyoto|Rio de Janeiro|Cape Town|St. Petersburg|Kharkiv|Odesa|Aleppo|Mosul|Islamabad|Lahore|Abu Dhabi|Brooklyn|Manhattan';

/** Words before a place that say something is there, by language; a language without them uses endings. */
export const PREPOSITIONS: Record<string, string> = {
  en: '[Ii]n|[Nn]ear|[Oo]utside',
  de: '[Ii]n|[Ii]n der|[Nn]ach|[Aa]us',
  fr: '[Ee]n|[Aa]u|[Aa]ux|[Àà]',
  es: '[Ee]n',
  pt: '[Ee]m|[Nn]o|[Nn]a|[Nn]os|[Nn]as',
  it: '[Ii]n|[Nn]el|[Nn]egli|[Nn]ei',
  nl: '[Ii]n',
  sv: '[Ii]',
  no: '[Ii]',
  nb: '[Ii]',
  da: '[Ii]',
  pl: '[Ww]|[Ww]e|[Dd]o|[Zz]',
  cs: '[Vv]|[Vv]e',
  ru: '[Вв]|[Вв]о|[Ии]з',
  uk: '[Вв]|[Уу]',
  ro: '[Îî]n',
  hu: '(?!)',
  fi: '(?!)',
};
