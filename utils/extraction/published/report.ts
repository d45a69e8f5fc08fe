import type { DateCandidate, PublishDate } from '../../model/publish-date';
import type { Claim } from './claim';
import { toIso } from './written-date';

/** A claim as the date it is published for readers. */
export function toPublishDate({ source, raw, locator, relativeTo, ...claim }: Claim): PublishDate {
  const date = claim.written ?? claim.date;
  return {
    value: toIso(date),
    precision: date.day === undefined ? 'month' : date.clock === undefined ? 'day' : 'minute',
    source,
    raw,
    locator,
    ...(relativeTo !== undefined && { relativeTo }),
  };
}

/** A claim as it is reported, with its votes. */
export function toCandidate(claim: Claim): DateCandidate {
  return {
    ...toPublishDate(claim),
    role: claim.role,
    weight: Math.round(claim.weight * 100) / 100,
    ...(claim.note && { note: claim.note }),
  };
}
