/** English words for what a person is, in lower case. */
const ROLES = new Set(
  (
    'president vice-president premier minister secretary undersecretary chancellor senator sen. ' +
    'representative speaker rep. congressman congresswoman lawmaker governor gov. mayor councillor ' +
    'councilor councilman councilwoman commissioner ambassador envoy diplomat king queen prince ' +
    'princess duke duchess emperor pope cardinal archbishop bishop pastor reverend rev. rabbi imam ' +
    'cleric ayatollah sheikh ceo cfo cto coo chairman chairwoman chairperson chair director ' +
    'co-director director-general head chief officer executive manager founder co-founder cofounder ' +
    'owner co-owner partner boss entrepreneur investor billionaire businessman businesswoman ' +
    'economist analyst strategist consultant adviser advisor accountant banker trader broker ' +
    'spokesman spokeswoman spokesperson professor prof. lecturer dean provost scientist researcher ' +
    'physicist chemist astronomer psychiatrist neuroscientist dietitian nutritionist doctor surgeon ' +
    'nurse therapist pharmacist veterinarian historian expert specialist fellow student teacher ' +
    'principal superintendent coach trainer instructor author co-author coauthor writer novelist ' +
    'poet journalist reporter correspondent columnist editor editor-in-chief publisher blogger ' +
    'broadcaster presenter host anchor filmmaker producer actor actress comedian singer songwriter ' +
    'rapper composer conductor guitarist drummer artist painter photographer architect designer ' +
    'developer engineer programmer chef baker farmer pilot astronaut driver mechanic plumber ' +
    'carpenter contractor realtor planner stylist influencer lawyer attorney prosecutor judge ' +
    'justice counsel solicitor barrister sheriff detective inspector constable sergeant sgt. ' +
    'lieutenant lt. captain capt. major colonel col. general gen. admiral commander soldier marine ' +
    'veteran policeman policewoman investigator firefighter paramedic coroner striker midfielder ' +
    'defender goalkeeper forward winger quarterback pitcher batsman bowler player golfer boxer ' +
    'swimmer sprinter runner cyclist skier goaltender linebacker lineman outfielder shortstop ' +
    'referee champion medallist medalist activist campaigner organizer organiser leader candidate ' +
    'nominee deputy member treasurer coordinator curator librarian resident witness survivor victim ' +
    'suspect'
  ).split(' '),
);

/** English words that may stand before a role and belong to it, beside capitalised ones. */
const MODIFIERS = new Set(
  (
    'high former ex-president ex-minister acting interim deputy vice assistant associate adjunct ' +
    'senior junior chief executive lead prime foreign general managing creative artistic medical ' +
    'technical financial political legal military police fire research science co-lead founding ' +
    'retired longtime veteran incoming outgoing interior defence defense finance health education ' +
    'energy justice trade transport environment labor labour state federal district regional ' +
    'national international global public private independent opposition majority minority house ' +
    'senate head team club company union campaign church city county village school university ' +
    'hospital party government group marketing product sales design software data security policy ' +
    'communications operations human resources'
  ).split(' '),
);

/** Titles that are part of a name rather than a role, and roles that say nothing by themselves. */
const BARE = new Set(
  'dr. dr doctor prof. prof professor sgt. lt. capt. col. gen. rev. officer king queen prince princess model partner general major head chief member host victim resident justice player driver pilot student owner candidate nominee suspect survivor witness veteran leader star'.split(
    ' ',
  ),
);

const lower = (word: string): string => word.toLowerCase().replace(/[’']s$/, '');

/** Whether a word names what a person is ("minister", "Sen."). */
export const isRole = (word: string): boolean =>
  ROLES.has(lower(word)) || SCHOLAR.test(lower(word));

/** "biologist", "physician" */
const SCHOLAR = /(?:(?<!ap)ologist|ician)$/;

/** Whether a word may belong to a role that stands behind it ("former", "chief"). */
export const isRoleModifier = (word: string): boolean => MODIFIERS.has(lower(word));

/** Whether a role tells nothing without what it is of. */
export const isBareTitle = (role: string): boolean => BARE.has(role.toLowerCase());

/** Roles before a name in other languages; the name follows directly. */
export const FOREIGN_ROLES: Record<string, string> = {
  de: '\\p{Lu}?[\\p{L}-]*(?:[Mm]inister|[Kk]anzler|[Pp]räsident|[Cc]hef|[Ss]precher|[Ll]eiter|[Vv]orsitzende|[Dd]irektor|[Tt]rainer|[Ff]orscher|[Pp]olitiker|[Bb]ürgermeister|[Bb]otschafter|[Ee]xperte|[Aa]utor|[Pp]rofessor|[Kk]ommissar|[Aa]nwalt|[Rr]ichter|[Gg]eneral|[Kk]önig|[Pp]apst|[Mm]anager|[Gg]ründer|[Ss]ekretär|[Gg]eschäftsführer|[Ss]türmer|[Tt]orhüter|[Ff]ahrer|[Ss]enator|[Vv]orstand|[Jj]ournalist|[Rr]edakteur|[Rr]eporter|[Öö]konom|[Ww]issenschaftler|[Hh]istoriker|[Bb]erater)(?:in|r|n)?',
  fr: "(?:président|ministre|premier ministre|première ministre|chef|directeur|directrice|porte-parole|maire|député|députée|sénateur|sénatrice|secrétaire général|secrétaire d’État|chancelier|chancelière|ambassadeur|professeur|économiste|chercheur|chercheuse|avocat|avocate|procureur|entraîneur|PDG|patron|fondateur)e?(?:\\s(?:français|russe|américain|ukrainien|allemand|chinois|italien|espagnol|belge|suisse|britannique|israélien|iranien|turc|brésilien|canadien)e?)?(?:\\s(?:de la|de l[’']|du|des|de)\\s?(?!(?:la|les|association|fédération|fondation|entreprise|société|organisation|ONG|université|agence)\\s)[\\p{L}-]+)?",
  es: '(?:presidente|presidenta|ministro|ministra|primer ministro|primera ministra|jefe|jefa|director|directora|portavoz|alcalde|alcaldesa|diputado|diputada|senador|senadora|secretario general|canciller|embajador|embajadora|profesor|profesora|economista|investigador|investigadora|abogado|abogada|fiscal|entrenador|fundador|fundadora)(?:\\s(?:español|ruso|estadounidense|ucraniano|alemán|chino|italiano|francés|argentino|mexicano|colombiano|brasileño|venezolano|británico|israelí|iraní|chileno|peruano)a?)?(?:\\s(?:de la|del|de)\\s(?!(?:la|el|los|las|organización|asociación|federación|fundación|empresa|compañía|plataforma|sociedad|confederación|ONG|universidad)\\s)[\\p{L}]+)?',
  it: '(?:presidente|ministro|ministra|premier|capo|direttore|direttrice|portavoce|sindaco|sindaca|deputato|deputata|senatore|senatrice|segretario|cancelliere|ambasciatore|professore|professoressa|economista|avvocato|allenatore|fondatore)',
  pt: '(?:presidente|ministro|ministra|primeiro-ministro|chefe|diretor|diretora|porta-voz|prefeito|prefeita|deputado|deputada|senador|senadora|secretário|secretária|governador|governadora|embaixador|professor|professora|economista|advogado|advogada|técnico|fundador)',
  nl: '(?:president|minister|premier|minister-president|staatssecretaris|woordvoerder|directeur|burgemeester|hoogleraar|professor|trainer|coach|bondskanselier|koning|koningin|advocaat|topman)',
  sv: '(?:president|statsminister(?:n)?|utrikesminister(?:n)?|finansminister(?:n)?|minister(?:n)?|talesperson(?:en)?|chef(?:en)?|vd|professor|ordförande(?:n)?)',
  no: '(?:president|statsminister|utenriksminister|finansminister|minister|talsperson|leder|direktør|professor|ordfører)',
  da: '(?:præsident|statsminister|udenrigsminister|finansminister|minister|talsmand|formand|direktør|professor|borgmester)',
  pl: '(?:prezydent|premier|minister|szef|rzecznik|dyrektor|prezes|burmistrz|poseł|posłanka|senator|profesor|prof\\.|dr|trener|kanclerz|wicepremier|marszałek)',
  ru: '(?:президент(?:а|у|ом)?|премьер-министр(?:а|у|ом)?|министр(?:а|у|ом)?|глава|пресс-секретарь|директор|мэр|губернатор|депутат|сенатор|профессор|тренер|канцлер)(?:\\s(?:России|США|Украины|Франции|Германии))?',
  tr: '(?:Cumhurbaşkanı|Başbakan|Bakanı|Başkanı|Sözcüsü|Müdürü|Profesör|Prof\\. Dr\\.)',
};
