/** Whether an image is there to count readers rather than to be looked at: a few pixels in size, or named for it. */
export function isTrackingImage(image: Element): boolean {
  const sizes = ['width', 'height'].map((name) =>
    Number.parseFloat(image.getAttribute(name) ?? ''),
  );
  if (sizes.some((size) => size <= LARGEST)) return true;
  return COUNTER_FILE.test(image.getAttribute('src') ?? '');
}

/** CSS pixels on one side: counting images are 0, 1 or 2 wide; no picture is. */
const LARGEST = 2;

/** A file whose whole name says that it counts. */
const COUNTER_FILE =
  /\/(?:(?:tracking[-_]?)?pixel|web[-_]?beacon|beacon|1x1|spacer|blank|transparent|impression|counter)(?:\.(?:gif|png|jpg|php|aspx?))?(?:[?#]|$)/i;
