/** Whether an image's address is that of a stand-in: inline data, or a file that says it is blank or still loading. */
export const isPlaceholder = (source: string): boolean =>
  /^data:/i.test(source) || (NAME.test(source) && FILE.test(source));

/** Something of this is in the names of all such files: a quick look, since the whole is slow to compile. */
const NAME = /blank|spacer|transparent|pixel|1x1|load|placeholder|missing-image|no-?image/i;

/** File names, at the end of a path; a drawing with a transparent ground may be called so, too. */
const FILE = new RegExp(
  String.raw`(?:(?:^|[/_-])(?:blank|spacer|transparent|pixel|1x1(?:\.trans)?|loading|loader)\.gif` +
    String.raw`|(?:^|/)(?:blank|spacer|transparent|pixel|1x1|loading|loader)\.(?:png|svg)` +
    String.raw`|(?:^|[/_-])(?:placeholder(?:[_-]image|[_-]?\d+x\d+)?|missing-image|no-?image)\.(?:gif|png|svg|jpe?g|webp))(?:$|[?#])`,
  'i',
);
