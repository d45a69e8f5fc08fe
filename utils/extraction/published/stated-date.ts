import { readMachineDate } from './machine-date';
import { readDates } from './text-dates';
import { hasDigit } from './tokens';
import type { Vocabulary } from './vocabulary';
import type { WrittenDate } from './written-date';

/** Longest attribute or JSON value that is read as one date. */
const MAX_LENGTH = 80;

/** Reads a value that is meant to be one date: a machine's, or else the first a person would read in it. */
export function readStatedDate(
  raw: string,
  words: Vocabulary,
): { date: WrittenDate; swapped?: WrittenDate } | undefined {
  if (raw.length > MAX_LENGTH || !hasDigit(raw)) return undefined;
  const machine = readMachineDate(raw);
  if (machine) return { date: machine };
  const reading = readDates(raw, words)[0];
  return reading && { date: reading.date, ...(reading.swapped && { swapped: reading.swapped }) };
}
