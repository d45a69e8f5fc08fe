import { ENGLISH_PLACES, REGIONS } from './place-words';

const cache = new Map<string, Set<string>>();

/** Names of countries in a language; in English also of states, and of cities that have a time zone of their own. */
export function placesOf(lang: string, language: string): Set<string> {
  const known = cache.get(lang);
  if (known) return known;
  const display = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
  const places = new Set(REGIONS.split(' ').flatMap((code) => display.of(code) ?? []));
  if (language === 'en') {
    for (const name of ENGLISH_PLACES.split('|')) places.add(name);
    for (const zone of Intl.supportedValuesOf('timeZone'))
      if (/^(?:Africa|America|Asia|Australia|Europe|Pacific)\//.test(zone))
        places.add(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '));
  }
  cache.set(lang, places);
  return places;
}

/** A place that opens a run of capitalised words in English, with the space behind it. */
export function placeBefore(run: string): string | undefined {
  const places = placesOf('en', 'en');
  for (let at = run.lastIndexOf(' '); at > 0; at = run.lastIndexOf(' ', at - 1))
    if (places.has(run.slice(0, at))) return run.slice(0, at + 1);
  return undefined;
}
