import { NAME_SEPARATOR } from './person-name';
import { letters } from './words';

/** Whether credits name all of these people, and others. */
export function isLongerList(shown: readonly string[], people: readonly string[]): boolean {
  const all = letters(shown.join(' '));
  return (
    countNames(shown) > countNames(people) && people.every((name) => all.includes(letters(name)))
  );
}

/** Names in credits, of which one may hold several; no degrees. */
const countNames = (credits: readonly string[]): number =>
  credits.flatMap((credit) => credit.split(NAME_SEPARATOR)).filter((name) => name.includes(' '))
    .length;
