/** The host of an address as readers know a site, without "www."; the whole when it is no address. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
