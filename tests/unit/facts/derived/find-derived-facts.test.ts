import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { findDerivedFacts } from '@/utils/facts/derived/find-derived-facts';
import type { Article } from '@/utils/model/article';
import type { Fact, FactKind } from '@/utils/model/key-facts';

type Told = Pick<Article, 'blocks' | 'title' | 'lang' | 'published'>;

/** An article of paragraphs, published on Saturday 31 January 2026. */
const article = (paragraphs: string[], lang = 'en', title = ''): Told => ({
  title,
  lang,
  published: {
    value: '2026-01-31T10:11',
    precision: 'minute',
    source: 'meta',
    raw: '',
    locator: '',
  },
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

const rows = (kind: FactKind, paragraphs: string[], lang?: string) =>
  findDerivedFacts(article(paragraphs, lang))
    .filter((fact) => fact.kind === kind)
    .map((fact) => (fact.date ? [...fact.cells, fact.date] : fact.cells));

describe('findDerivedFacts', () => {
  describe('tells who somebody is', () => {
    it.each([
      [
        'a role before the name',
        'Talks resumed after Norwegian Foreign Minister Ingrid Solheim arrived.',
        ['Ingrid Solheim', 'Norwegian Foreign Minister'],
      ],
      [
        'a role in lower case',
        'The visit pleased former prime minister Pavel Dvorak, who left early.',
        ['Pavel Dvorak', 'former prime minister'],
      ],
      [
        'a role set beside the name',
        'Joan Okello, a veterinarian at the Leiden Zoo, opened the cage.',
        ['Joan Okello', 'a veterinarian at the Leiden Zoo'],
      ],
      [
        'whose role it is',
        'It was signed by Ghana’s Interior Minister Kofi Darko in the morning.',
        ['Kofi Darko', 'Ghana’s Interior Minister'],
      ],
      [
        'a role before a comma',
        'The offer came from the group’s chief executive, Marta Lind, in May.',
        ['Marta Lind', 'the group’s chief executive'],
      ],
    ])('%s', (_, sentence, row) => {
      const [found] = rows('who', [sentence]);
      expect(found?.[0]).toBe(row[0]);
      expect(row[1]).toContain(found?.[1]);
    });

    it.each([
      ['de', 'Am Abend sprach Finanzminister Jonas Keller mit der Presse.', 'Jonas Keller'],
      [
        'fr',
        'Le ministre de la Santé Olivier Marchand a quitté la salle hier.',
        'Olivier Marchand',
      ],
      ['es', 'La abogada Nuria Campos pidió más tiempo al tribunal este lunes.', 'Nuria Campos'],
    ])('in %s', (lang, sentence, name) => {
      expect(rows('who', [sentence], lang)[0]?.[0]).toBe(name);
    });

    it.each([
      ['es', 'Una portavoz de la Consejería Marítima, que dirige el puerto, no guarda los datos.'],
      ['es', 'Nuria Campos, presidenta de la organización Defensa del Puerto, calla desde mayo.'],
      ['fr', 'Le président de l’association Amis du Port a quitté la salle hier.'],
    ])('and in %s no body for one who speaks for it: %s', (lang, sentence) => {
      expect(rows('who', [sentence], lang)).toEqual([]);
    });

    it('with the place of a role between the role and the name', () => {
      const sentence = 'In the evening Prime Minister of Canada Ingrid Solheim left for Leeds.';
      expect(rows('who', [sentence])).toEqual([['Ingrid Solheim', 'Prime Minister of Canada']]);
    });

    it('and gives the role between two names to the first', () => {
      const sentence =
        'After flying in with Nadim Awad, Jordan’s foreign minister, Paul Kerr left.';
      expect(rows('who', [sentence])).toEqual([['Nadim Awad', 'Jordan’s foreign minister']]);
    });

    it.each([
      ['an anthropologist at Leeds', 'Paul Kerr, an anthropologist at Leeds, opened the case.'],
      ['an electrician from Leeds', 'Paul Kerr, an electrician from Leeds, opened the case.'],
      ['author of a book on Mr. Lind', 'Paul Kerr, author of a book on Mr. Lind, opened the case.'],
    ])('as %s', (role, sentence) => {
      expect(rows('who', [sentence])).toEqual([['Paul Kerr', role]]);
    });

    it('without the word that opens a condition', () => {
      const sentence = 'Had Ingrid Solheim gone to Leeds, she might have stayed there until May.';
      const told = 'Ingrid Solheim said the harbour of Leeds would be closed until the end of May.';
      expect(rows('who', [sentence, told])[0]?.[0]).toBe('Ingrid Solheim');
    });

    it('in a genitive', () => {
      const sentence = 'Das Büro des Ministers Jonas Keller schwieg am Abend.';
      expect(rows('who', [sentence], 'de')).toEqual([['Jonas Keller', 'Minister']]);
    });

    it.each([
      'The White House welcomed the New York Times and the Supreme Court.',
      'Bilbo Headphones, a bargain, are on sale at Acme Stores.',
      'He works for the State of the Rivers Administration’s chief Fisheries Service in May.',
      'The film was called Grey Seal Gets Head Coach Into Harbour Cage by all who saw it.',
      'The death of another blogger, Rajib Haidar Khan, went unsolved.',
    ])('and of nobody in "%s"', (sentence) => {
      expect(rows('who', [sentence])).toEqual([]);
    });
  });

  describe('tells how many', () => {
    it.each([
      ['More than 21,000 vehicles cross the bridge each day.', 'More than 21,000 vehicles'],
      ['The repair will cost €48.5 million, the council heard.', '€48.5 million'],
      ['Some 62 percent of voters rejected the plan.', 'Some 62 percent of voters'],
      ['At least 145 teachers and students died in the fire.', 'At least 145 teachers'],
      ['Three people were hurt when the crane fell.', 'Three people'],
      ['The harbour froze at -5 °C on the first night of the year.', '-5 °C'],
      ['It was 41 degrees Celsius in the shade of the pier.', '41 degrees Celsius'],
    ])('%s', (sentence, amount) => {
      expect(rows('how-many', [sentence])).toEqual([[amount, sentence]]);
    });

    it.each([
      ['de', 'Rund 21.000 Fahrzeuge fahren täglich über die Brücke.', 'Rund 21.000 Fahrzeuge'],
      ['de', 'Auf der Insel waren es am Mittag über 30 Grad Celsius.', 'über 30 Grad Celsius'],
      ['fr', 'La collecte a rapporté environ 555 000 euros au total.', 'environ 555 000 euros'],
      ['bn', 'এই বছর সেতু দিয়ে ১২ লাখ যানবাহন চলাচল করেছে।', '১২ লাখ যানবাহন'],
      ['ja', '事故では少なくとも23人がけがをした。', '少なくとも23人'],
    ])('in %s', (lang, sentence, amount) => {
      expect(rows('how-many', [sentence], lang)[0]?.[0]).toBe(amount);
    });

    it.each([
      'The treaty was signed in 1997 and renewed in 2014 by both sides.',
      'She flew a Boeing 747 out of Terminal 4 at 10:30 p.m. that night.',
      'The 45-year-old lives at number 12 with a dog.',
      'Nine out of 10 pharmacists agree with that.',
      'We walked 12 miles, and my feet hurt.',
      'Here are 7 ways to clean an oven without effort.',
      'The council cites Art. 90 of the law on ferries and on landings.',
      'A score below 10 indicates that the ferry needs a new engine soon.',
      'It is the best of all the sub-$550 scooters we rode.',
    ])('and counts nothing in "%s"', (sentence) => {
      expect(rows('how-many', [sentence])).toEqual([]);
    });
  });

  describe('tells when', () => {
    it.each([
      ['The envoy will meet reporters on Monday in the old town.', 'Monday', '2026-02-02'],
      ['The envoy met reporters on Friday in the old town.', 'Friday', '2026-01-30'],
      ['The bridge closed on January 12 after the first cracks.', 'January 12', '2026-01-12'],
      [
        'The bridge closed on 12 December 2024 after the first cracks.',
        '12 December 2024',
        '2024-12-12',
      ],
      ['Voters go to the polls on March 3 for the second time.', 'March 3', '2026-03-03'],
      ['The old bridge burned down on November 3 during a storm.', 'November 3', '2025-11-03'],
      ['The two sides have not spoken since 2018, she said then.', 'since 2018', '2018'],
      ['The first stone was laid in March 2024 by the king.', 'March 2024', '2024-03'],
    ])('%s', (sentence, words, date) => {
      expect(rows('when', [sentence])).toEqual([[words, sentence, date]]);
    });

    it.each([
      [
        'de',
        'Die Brücke wurde am 12. Januar nach den ersten Rissen gesperrt.',
        '12. Januar',
        '2026-01-12',
      ],
      ['ru', 'Мост закрыли 12 января после появления первых трещин.', '12 января', '2026-01-12'],
      ['bn', 'সেতুটি ১২ জানুয়ারি প্রথম ফাটলের পর বন্ধ করে দেওয়া হয়।', '১২ জানুয়ারি', '2026-01-12'],
      [
        'zh',
        '该大桥于2025年12月3日因裂缝而关闭，至今没有重新开放的计划。',
        '2025年12月3日',
        '2025-12-03',
      ],
    ])('in %s', (lang, sentence, words, date) => {
      expect(rows('when', [sentence], lang)).toEqual([[words, sentence, date]]);
    });

    it('counts no hours of the day in Hungarian', () => {
      const sentence = 'A temetés 2020. augusztus 19-én, 10.45 órakor lesz a köztemetőben.';
      expect(rows('how-many', [sentence], 'hu')).toEqual([]);
    });

    it('tells tomorrow from the morning in German', () => {
      const told = (sentence: string) => rows('when', [sentence], 'de')[0]?.[0];
      expect(told('Die Brücke wird morgen nach langer Prüfung wieder geöffnet.')).toBe('morgen');
      expect(told('Die Runde am Morgen habe ich wegen der Hitze vorverlegt.')).toBeUndefined();
    });

    it('takes no thousands for a day', () => {
      const sentence = 'La lista tenía en junio 3.800 pacientes más que un año antes.';
      expect(rows('when', [sentence], 'es')).toEqual([]);
    });

    it.each([
      'Wiese flew to Leeds to meet the makers of Saturday Night Ferries for the first time.',
      'The council told the Sunday Courier that the ferry would stay where it had always been.',
    ])('takes no name with a day in it for that day: %s', (sentence) => {
      expect(rows('when', [sentence])).toEqual([]);
    });

    it('leaves a weekday of another week alone', () => {
      expect(rows('when', ['They had met on Tuesday two weeks earlier in the same hall.'])).toEqual(
        [],
      );
    });
  });

  describe('tells who said what', () => {
    it.each([
      [
        'the speaker behind the quote',
        ['“The water rose faster than we could carry the books,” said librarian Ada Holm.'],
        'Ada Holm',
        '“The water rose faster than we could carry the books”',
      ],
      [
        'the speaker before the quote',
        ['Ada Holm told reporters: "The water rose faster than we could carry the books."'],
        'Ada Holm',
        '"The water rose faster than we could carry the books."',
      ],
      [
        'a last name',
        [
          'Ada Holm has kept the library for ten years.',
          '“The water rose faster than we could carry the books,” Holm said.',
        ],
        'Ada Holm',
        '“The water rose faster than we could carry the books”',
      ],
      [
        'whose relative speaks',
        [
          'Jens Falk has kept the library for ten years, said Ada Holm.',
          '“The water rose faster than we could carry the books,” said Falk’s sister, Ada Holm.',
        ],
        'Ada Holm',
        '“The water rose faster than we could carry the books”',
      ],
      [
        'a pronoun that can mean one person',
        [
          'Ada Holm said the cellar was lost.',
          '“The water rose faster than we could carry the books,” she added.',
        ],
        'Ada Holm',
        '“The water rose faster than we could carry the books”',
      ],
    ])('%s', (_, paragraphs, speaker, quote) => {
      expect(rows('said', paragraphs)).toEqual([[speaker, quote]]);
    });

    it('drops a pronoun behind another name with an age', () => {
      const paragraphs = [
        'Ada Holm said the cellar was lost. Jens Falk (54) wrung out his hat.',
        '“The water rose faster than we could carry the books,” he added.',
      ];
      expect(rows('said', paragraphs)).toEqual([]);
    });

    describe('in German, where nouns have capital letters', () => {
      const quote = '„Das Wasser stieg schneller, als wir die Bücher tragen konnten“';
      const known = 'ABC-Leiterin Ada Holm sagte, der Keller sei verloren.';

      it.each([
        ['a pronoun', 'sagt sie. Jeder Keller ist voll.'],
        ['a pronoun and a clause', 'sagt sie lachend, während im Saal Stühle stehen.'],
        ['a last name', 'sagt Holm.'],
      ])('%s stands for who was named', (_, after) => {
        expect(rows('said', [known, `${quote}, ${after}`], 'de')).toEqual([['Ada Holm', quote]]);
      });

      it('a noun is nobody', () => {
        const paragraphs = ['Die Juristin ging als Letzte.', `${quote}, sagt die Juristin.`];
        expect(rows('said', paragraphs, 'de')).toEqual([]);
      });
    });

    it('drops a pronoun that can mean two people', () => {
      const paragraphs = [
        'Ada Holm said the cellar was lost, and Jens Falk said the roof was next.',
        '“The water rose faster than we could carry the books,” she added.',
      ];
      expect(rows('said', paragraphs)).toEqual([]);
    });

    it.each([
      [
        'de',
        '„Das Wasser stieg schneller, als wir die Bücher tragen konnten“, sagte Ada Holm.',
        'Ada Holm',
      ],
      ['fr', '« Nous avons perdu tous les livres de la cave », a déclaré Ada Holm.', 'Ada Holm'],
      ['es', '«Hemos perdido todos los libros del sótano», dijo Ada Holm.', 'Ada Holm'],
      ['zh', '外交部发言人林华说：“水涨得太快了，我们来不及搬走这些书。”', '外交部发言人林华'],
      [
        'ko',
        'CEO까지 막힘없는 이 회사 김하늘 이사는 “임직원들이 몰입할 수 있는 일터를 만들었다”고 말했다.',
        '회사 김하늘 이사',
      ],
      ['bn', 'মেয়র সালমা খাতুন বলেন, ‘পানি এত দ্রুত বেড়েছে যে বই সরানো যায়নি।’', 'মেয়র সালমা খাতুন'],
    ])('in %s', (lang, sentence, speaker) => {
      expect(rows('said', [sentence], lang)[0]?.[0]).toBe(speaker);
    });
  });

  describe('tells where', () => {
    it.each([
      ['Thousands gathered in Nairobi on the last day of the fair.', 'Nairobi'],
      [
        'Thousands gathered in Lockport, Kentucky, on the last day of the fair.',
        'Lockport, Kentucky',
      ],
      ['OSLO (Reuters) - Thousands gathered on the last day of the winter fair.', 'Oslo'],
    ])('%s', (sentence, place) => {
      expect(rows('where', [sentence])[0]?.[0]).toBe(place);
    });

    it.each([
      ['de', 'In Norwegen kamen Tausende zum letzten Tag der Messe.', 'Norwegen'],
      ['hi', 'मेले के आखिरी दिन भारत में हज़ारों लोग जमा हुए।', 'भारत'],
    ])('in %s', (lang, sentence, place) => {
      expect(rows('where', [sentence], lang)[0]?.[0]).toBe(place);
    });
  });

  it.each([
    ['ja', '島育ちの彼女はシチリア島の海で泳ぎ、プライベートタイムも楽しんだ。'],
    ['vi', 'Bộ trưởng Hồ Đức Phớc nói sẽ nâng mức giảm trừ khi sửa luật thuế mới.'],
  ])('takes no part of another name for a place, in %s', (lang, sentence) => {
    expect(rows('where', [sentence], lang)).toEqual([]);
  });

  it('tells what an organisation is', () => {
    expect(
      rows('organisation', [
        'The study was paid for by Havnia, a Danish maker of ferries, last year.',
      ]),
    ).toEqual([['Havnia', 'a Danish maker of ferries']]);
  });

  it('takes no year for the first number of a range', () => {
    const sentence = 'Crossings fell slightly in 2019 to 1.24 million trips, from more before.';
    expect(rows('how-many', [sentence])[0]?.[0]).toBe('1.24 million trips');
  });

  it('takes no place for an organisation before a company that speaks', () => {
    const sentence =
      'Crossings fell mainly because of weaker trade in Norland, the company said on Monday.';
    expect(rows('organisation', [sentence])).toEqual([]);
  });

  it('tells nothing of what an article was made from', () => {
    const blocks = [
      { kind: 'paragraph' as const, text: 'Three people were hurt when the crane fell.' },
      { kind: 'heading' as const, text: 'References' },
      { kind: 'list-item' as const, text: 'Moor A. A study of 38 cranes that fell. 2011.' },
    ];
    const facts = findDerivedFacts({ ...article([]), blocks });
    expect(facts.map(({ cells }) => cells[0])).toEqual(['Three people']);
  });

  it('takes no word for an organisation that opens a sentence about a group', () => {
    const sentences = [
      'Plus, the ferry brings the group back, which is why so many come.',
      'Plus, it is free. Nobody pays. Plus, there is tea.',
      'With Harbour Ads, the agency can help you to reach more guests.',
      'But the bridge is shut. But, the rowing club says, nobody minds that in the winter.',
    ];
    expect(rows('organisation', sentences)).toEqual([]);
  });

  it('takes no country for an organisation that says something', () => {
    const sentence = 'Norland asked for a decade, but the US insisted that two years are enough.';
    expect(rows('organisation', [sentence])).toEqual([]);
  });

  it('takes a body with its short name for no place that a report was sent from', () => {
    const sentence = 'The Harbour Pilots Association (HPA) has asked the council for more light.';
    const file = 'Harbour Radio, Episode 38 (MP3 format) has come to the ears of the council.';
    expect(rows('where', [sentence, file])).toEqual([]);
    expect(rows('where', ['Dhaka (AP) The council has asked the pilots for more light.'])).toEqual([
      ['Dhaka', 'The council has asked the pilots for more light.'],
    ]);
  });

  it('takes what stands before a colon for no such place', () => {
    expect(rows('where', ['UPDATE: The council has asked the pilots for more light.'])).toEqual([]);
  });

  it.each([
    ['SECAUCUS, N.J. — ', 'Secaucus, N.J.'],
    ['LIMA, Peru — ', 'Lima, Peru'],
    ['MIAMI -- ', 'Miami'],
    ['Berlin (dpa/lno) – ', 'Berlin'],
    ['MADRID, 3 May. (Europa Press) - ', 'Madrid'],
  ])('takes the place that a report was sent from before %s', (head, place) => {
    const sentence = 'The council has asked the pilots for more light.';
    expect(rows('where', [head + sentence])).toEqual([[place, sentence]]);
  });

  it('takes no letter for a body, and no weekday for a role', () => {
    const fair =
      'The fair Harbour I/O, the company’s yearly gathering group, opened with a speech.';
    expect(rows('organisation', [fair])).toEqual([]);
    const sentence = 'On Tuesday President Ingrid Solheim left for Leeds in the evening.';
    expect(rows('who', [sentence])).toEqual([['Ingrid Solheim', 'President']]);
  });

  it('names a speaker without the German word for what she is', () => {
    const quote = '„Wir haben seit Monaten darauf gewartet“, sagte Fährensprecherin Ruth Amsel.';
    expect(rows('said', [quote], 'de')[0]?.[0]).toBe('Ruth Amsel');
  });

  it('takes nobody for an organisation who belongs to one', () => {
    const sentence = 'Ann Moor, a Broad Bay high school student, says the ferry is late.';
    expect(rows('organisation', [sentence])).toEqual([]);
    expect(rows('who', [sentence])).toEqual([['Ann Moor', 'a Broad Bay high school student']]);
  });

  it('cuts the clause of an amount out of a long sentence', () => {
    const sentence =
      'Engineers had warned of the cracks for years before the council agreed to look at them; the repair alone will now cost €48.5 million, and the detour has added half an hour to every trip to the northern bank of the river.';
    const [row] = rows('how-many', [sentence]);
    expect(row?.[1]).toBe('the repair alone will now cost €48.5 million');
  });

  it('takes a range for the same whatever its dash', () => {
    const paragraphs = [
      'Windows last 8–10 years in the harbour of Leeds.',
      'Most tenants have to pay for new ones after 8-10 years.',
    ];
    expect(rows('how-many', paragraphs)).toHaveLength(1);
  });

  it('never shows more than eight rows, nor two that say the same', () => {
    const many = Array.from(
      { length: 40 },
      (_, n) => `The ${n % 3 ? 'northern' : 'southern'} depot sold ${n + 100} lamps in the spring.`,
    );
    const found = findDerivedFacts(article(many));
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found.map((fact) => fact.cells.join())).size).toBe(found.length);
  });

  it('finds nothing in an article without sentences', () => {
    expect(findDerivedFacts(article([]))).toEqual([]);
  });

  it('names the sentence that every row is taken from, whatever the text', () => {
    const piece = fc.constantFrom(
      'Foreign Minister Ingrid Solheim', '“', '”', '"', ',', '.', ' said ', ' in Nairobi ', ' 21,000 people ',
      ' on Friday ', '12 May', '2018', '€4 million', '\n', ' – ', '(', ')', 'é', '李', '।', ' and the ',
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { maxLength: 30 }), { maxLength: 6 }),
        fc.constantFrom('en', 'de', 'zh', 'ar', 'xx', 'de_DE', ''),
        (paragraphs, lang) => {
          const told = article(
            paragraphs.map((pieces) => pieces.join('')),
            lang,
          );
          for (const fact of findDerivedFacts(told)) expectAnchored(fact, told);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function expectAnchored({ kind, cells, source }: Fact, { blocks }: Told): void {
  const sentence = blocks[source!.block]!.text.slice(source!.start, source!.end);
  const [subject, value] = cells;
  if (kind !== 'said') expect(sentence).toContain(value);
  if (kind === 'how-many' || kind === 'when' || kind === 'who') expect(sentence).toContain(subject);
}
