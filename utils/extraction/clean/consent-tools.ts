/** What the common tools that ask for consent call their windows, by id and by class. */
const IDS =
  'onetrust-consent-sdk CybotCookiebotDialog didomi-host usercentrics-root cmplz-cookiebanner-container cookie-law-info-bar ' +
  'iubenda-cs-banner moove_gdpr_cookie_modal BorlabsCookieBox tarteaucitronRoot axeptio_overlay';
const CLASSES =
  '.qc-cmp2-container,.cli-modal,.truste_overlay,.osano-cm-window,.fc-consent-root,.klaro';

/** The windows of a page that ask for consent: they may hold more text than its article. */
export function findConsentWindows(page: Document): Element[] {
  const byId = IDS.split(' ').flatMap((id) => page.getElementById(id) ?? []);
  return [...byId, ...page.body.querySelectorAll(CLASSES)].filter(
    (element) => !element.querySelector('article,main'),
  );
}
