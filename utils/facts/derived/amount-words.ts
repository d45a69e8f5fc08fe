/** Words behind a number that multiply it, in any language of the list. */
export const MAGNITUDES =
  'thousand|grand|million|billion|trillion|bn|tn|Tausend|Millionen|Million|Milliarden|Milliarde|Mio\\.?|Mrd\\.?|millions?|milliards?|mille|mil millones|mil|millones|millón|miles de millones|milioni|milione|miliardi|miliardo|mila|milhões|milhão|bilhões|bilhão|miljoen|miljard|duizend|miljoner|miljarder|tusen|millioner|milliarder|tusind|miljoonaa|miljardia|mln|mld|tys\\.?|milionów|miliardów|milionu|milionů|miliard|млн\\.?|млрд\\.?|тыс\\.?|тысяч\\p{L}?|миллион\\p{L}*|миллиард\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*|milyon|milyar|bin|लाख|करोड़|हज़ार|हजार|अरब|লাখ|কোটি|হাজার|مليون|مليار|ألف|آلاف|میلیون|میلیارد|万|萬|亿|億|千|百万|백만|억|만|조|천';

export const CURRENCIES_BEFORE =
  '(?:US|AU|CA|NZ|HK|R|A|C|S)?\\$|£|€|¥|₹|₩|₽|₺|৳|₦|Rs\\.?|Tk\\.?|CHF|USD|EUR|GBP|INR|BDT|kr\\.?';

/** Units that make an amount complete behind its number: per cent, temperatures and currencies. */
export const UNITS_BEHIND =
  '°\\s?[CF]|(?:degrees|Grad|degrés|grados|graus|gradi|graden|grader) (?:Celsius|Fahrenheit|centígrados|centigradi)|' +
  '%|percentage points?|percent|per cent|Prozentpunkte?|Prozent|pour cent|points de pourcentage|por ciento|por cento|per cento|procentenheter|procent|prosenttia|prosent|процент\\p{L}*|відсотк\\p{L}*|फीसदी|फ़ीसदी|प्रतिशत|শতাংশ|بالمئة|بالمائة|في المئة|في المائة|درصد|퍼센트|€|£|\\$|₽|Euro|euros?|Dollar|dollars?|dólares|dollari|dolarów|dolar|Pfund|Franken|francs|yen|yuan|kronor|kroner|złotych|рублей|рубля|долларов|евро|lira|रुपये|টাকা|ডলার|دولار|يورو|元|美元|歐元|欧元|円|ドル|ユーロ|원|달러|유로';

/** Words before a number that are part of what it says. */
export const QUALIFIERS =
  'more than|less than|fewer than|at least|at most|up to|as many as|as much as|an estimated|nearly|almost|about|around|approximately|roughly|over|under|just under|just over|some|only|' +
  'mehr als|weniger als|mindestens|höchstens|bis zu|rund|etwa|circa|ca\\.|knapp|fast|über|gut|' +
  "plus d[e’']|moins d[e’']|au moins|jusqu[’']à|près d[e’']|environ|quelque|" +
  'más de|menos de|al menos|hasta|cerca de|casi|unos|unas|alrededor de|' +
  'mais de|pelo menos|ao menos|até|quase|più di|oltre|meno di|almeno|fino a|circa|quasi|' +
  "meer dan|minder dan|minstens|tot|ongeveer|bijna|zo[’']n|ruim|mer än|minst|upp till|cirka|ungefär|nästan|mer enn|minst|nesten|omtrent|mere end|mindst|næsten|omkring|yli|noin|lähes|" +
  'ponad|co najmniej|około|prawie|blisko|do|více než|přes|asi|více jak|' +
  'более|более чем|не менее|около|почти|свыше|порядка|больше|менее|до|понад|більше|близько|' +
  'yaklaşık|en az|करीब|लगभग|कम से कम|প্রায়|অন্তত|কমপক্ষে|أكثر من|نحو|حوالي|ما لا يقل عن|约|約|超过|超過|至少|近|少なくとも|약|최소';

/** Words that end what a number counts. */
const STOPS =
  'supports provides indicates a an the this that these those his her its their our your my of in on at by for to from with without into onto over under between among during after before since until than then as and or but if so because while when where which who whom whose is was are were be been being am has have had having does did do done will would could should can may might must not no nor also only just more less most least very much such as us less across plus versus always perhaps towards toward besides business gas bus plus yes his unless thus perhaps sometimes always process access class success press loss boss congress ago later earlier old long wide high tall deep apart away each per every other others another both said says told makes takes gives goes comes gets needs wants includes uses means shows remains becomes keeps helps works looks seems appears starts begins ends'.split(
    ' ',
  );
export const COUNTED_STOPS = new Set(STOPS);

/** Plurals without an s. */
export const PLURALS = new Set(
  'people children men women police staff deaths troops cattle fish sheep lawmakers crew personnel data media species series aircraft spacecraft teeth feet mice alumni criteria phenomena firefighters policemen policewomen fishermen salespeople businessmen'.split(
    ' ',
  ),
);

/** What is counted so often without telling anything. */
export const EMPTY_COUNTS = new Set(
  'things ways reasons times tips steps items points examples options types kinds questions minutes seconds parts pages sections others comments shares likes views stars articles posts stories degrees sides versions sentences words letters lines columns cookies results trends lessons facts ideas myths hacks tricks strategies benefits mistakes products picks alternatives brands recipes books episodes videos photos questions minutes'.split(
    ' ',
  ),
);

/** Who is counted so that even small numbers tell something. */
export const PEOPLE = new Set(
  'people men women children students soldiers troops officers workers employees victims passengers patients deaths survivors suspects hostages prisoners migrants refugees residents homes houses countries states schools hospitals gunmen protesters journalists civilians teachers players'.split(
    ' ',
  ),
);

/** Spans of time: they tell less than other amounts. */
export const DURATIONS = new Set('years months weeks days hours decades centuries'.split(' '));

/** What a counted plural looks like behind its number, by language; nouns have capitals in German. */
export const COUNTED: Record<string, RegExp> = {
  de: /^\s(?:\p{Ll}[\p{L}-]{2,}e[nrsm]?\s)?(\p{Lu}[\p{L}-]{2,})/u,
  fr: /^\s(?:de\s|d[’'])?(\p{L}[\p{L}’'-]+[sx])(?!\p{L})/u,
  es: /^\s(?:de\s)?(\p{L}[\p{L}-]+s)(?!\p{L})/u,
  pt: /^\s(?:de\s)?(\p{L}[\p{L}-]+s)(?!\p{L})/u,
  it: /^\s(?:di\s)?(\p{L}[\p{L}-]+[ei])(?!\p{L})/u,
  nl: /^\s(\p{L}[\p{L}-]+(?:en|s|ers))(?!\p{L})/u,
};

/** Words behind a number in other languages that are grammar, or the age of somebody. */
export const UNCOUNTED =
  /^(?:ist|sind|war|waren|und|oder|Mal|bis|von|der|die|das|den|dem|als|auch|mit|für|nach|über|aber|noch|wird|wurde|Jahre|Jahren|ans|dans|pour|avec|sont|mais|plus|sur|que|est|años|como|para|pero|este|esta|por|con|los|las|fue|son|anni|della|sono|con|per|che|nel|dal|anos|uma|dos|das|foi|são|mais|jaar|voor|met|zijn|van|het|een|lat|lata|oraz|jest|przez|dla|roku|lecz|år|och|som|med|för|til|var|лет|года|год|году|для|или|как|что|это|было|были|دون|من|في|إلى|على|عن|أو|و|yıl|yaşında|ile|ve|साल|वर्ष|में|से|के|का|की|বছর|সালে|এবং)$/iu;

/** Written numbers that count people and things worth telling. */
export const WRITTEN =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens of|hundreds of|thousands of|tens of thousands of|hundreds of thousands of|millions of|a dozen|two dozen';
