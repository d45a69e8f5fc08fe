declare const sanitized: unique symbol;

/** HTML that went through the sanitizer; the only HTML that may be shown or put on the clipboard. */
export type SafeHtml = string & { readonly [sanitized]: true };

/** An element outside every page whose content went through the sanitizer; nothing in it loads or runs there. */
export type SafeBody = HTMLElement & { readonly [sanitized]: true };
