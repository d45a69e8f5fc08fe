import { NOT_RENDERED } from '../../dom/visibility';

/**
 * Puts the parts of a page that its server sent late where the page's script would have put them: React streams them
 * as `<div hidden id="S:1">` for `<template id="B:1">` or `<template id="P:1">`. Matters on pages saved without their
 * scripts having run. Changes the tree.
 */
export function revealStreamedParts(body: Element): void {
  for (const part of body.querySelectorAll('div[hidden][id^="S:"]')) {
    part.removeAttribute('hidden');
    part.removeAttribute(NOT_RENDERED);
    const number = (part.getAttribute('id') ?? '').slice('S:'.length);
    if (!/^[\da-f]+$/i.test(number)) continue;
    const place = body.querySelector(`template[id="B:${number}"],template[id="P:${number}"]`);
    if (place && !part.contains(place)) place.replaceWith(part);
  }
}
