/** Words that open a sentence with a capital letter and are not part of the name behind them. */
export const OPENER = new RegExp(
  '^(?:' +
    (
      'Meet And But So Yet Or For As If When While Since Because Although Though After Before Then Now Today ' +
      'Yesterday Meanwhile However Later Still Also Even Only Like Unlike With Without In On At From To By ' +
      'The A An This That These Those There Here His Her Its Their Our My Your Said Says Asked Added ' +
      'Both Either Neither ' +
      "I’m I'm Mr Mrs Ms Mr. Mrs. Ms. Following During Despite Among According Speaking Under Over About Between " +
      'Once Until Not No Who What Where Why How Former Current Every Each Had Some Many Most All Another Und ' +
      'Aber Doch Auch Der Die Das Ein Eine Nach Bei Mit Für Im Am Zum Et Mais Le La Les Un Une Pour Selon ' +
      'Dans Pero El Los Las Una Según En Y Ma Il Lo Per Secondo Mas O Os Para Segundo De Het Een Maar Men ' +
      'Och Ale А И Но В На По Как Это'
    )
      .replaceAll('.', '\\.')
      .replaceAll(' ', '|') +
    '|\\p{Lu}\\p{Ll}+(?:ly|ing))\\s',
  'u',
);

/** The name of a day at the head of capitalised words. */
export const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s/;

/** Words in names of things, bodies and places; a name that holds one is no person's. */
export const NOT_A_PERSON = new Set(
  (
    'House Court University Institute College School Department Ministry Agency Office Bureau ' +
    'Street Avenue Road City State States County Council Committee Commission Party Union United ' +
    'New North South East West Northern Southern Eastern Western National International American ' +
    'British European Times Post News Journal Magazine Inc Corp Corporation Company Co Ltd LLC Bank ' +
    'Group Park River Lake Mount Mountain Island Islands Beach Bay Valley Air Force Army Navy ' +
    'Police Center Centre Hospital Clinic Church Airport Association Foundation Federation Society ' +
    'World Cup League Act Bill Law Day Week Month Year Prize Award Awards Museum Library Theatre ' +
    'Theater Studio Studios Records Airlines Systems Technologies Solutions Services Research ' +
    'Science Sciences Health Medicine Security Sunday Monday Tuesday Wednesday Thursday Friday ' +
    'Saturday January February March April June July August September October November December ' +
    'Minister President Secretary Senator General Chief Director Justice Queen King Prime Democrat ' +
    'Democrats Republican Republicans Congress Parliament Senate Olympic Olympics Games ' +
    'Championship Trophy Festival Google Apple Microsoft Amazon Facebook Twitter Intelligence ' +
    'Service Administration Authority Into Learning The Best Top How Why What When First Black ' +
    'White Red Blue Green Big Great Social Media Video Internet Web Online Digital Smart Home Free ' +
    'Open Pro Plus'
  ).split(' '),
);
