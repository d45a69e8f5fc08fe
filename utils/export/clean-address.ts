/**
 * An address without the parameters that only tell where a reader came from. Everything else stays to the letter; an
 * address without such parameters is returned as it is.
 */
export function withoutTracking(address: string): string {
  const [, path = address, query, fragment = ''] =
    /^([^?#]*)(?:\?([^#]*))?(#[\s\S]*)?$/.exec(address) ?? [];
  const kept = query?.split('&').filter((parameter) => !TRACKING.test(nameOf(parameter)));
  const shown = kept && kept.length > 0 ? `?${kept.join('&')}` : '';
  return path + shown + fragment.replace(/:~:[\s\S]*$/, '').replace(/^#(?:xtor=.*)?$/i, '');
}

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';

/**
 * Parameters that name a campaign, a click or a recipient, as the advertising networks and mail services document
 * them. None of them chooses what a page shows.
 */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_\\w+',
    'mtm_\\w+',
    'pk_(?:campaign|kwd|medium|source)',
    'fbclid|gclid|gclsrc|dclid|gbraid|wbraid|srsltid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|epik|li_fat_id',
    'mc_[ce]id|mkt_tok|vero_(?:id|conv)|oly_(?:enc|anon)_id|_hsenc|_hsmi|__hs\\w+|ml_subscriber(?:_hash)?',
    'at_(?:medium|campaign|custom\\d|link_\\w+|format|ptr_name|bbc_team)',
    '_openstat|wickedid|s_cid|cmpid|xtor|ns_(?:campaign|mchannel|source|linkname|fee)',
    'ref_src|ref_url|guce_referrer(?:_sig)?|guccounter|smid|smtyp',
  ].join('|')})$`,
  'i',
);
