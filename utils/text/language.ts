/** The language of a BCP 47 tag without region and script, lower case; empty when there is no tag. */
export function languageOf(locale: string | undefined): string {
  return /^[a-z]*/i.exec(locale ?? '')?.[0].toLowerCase() ?? '';
}
