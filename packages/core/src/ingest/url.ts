// Which addresses are one page. Rules, in order: scheme https and host in lower case without port; no fragment; no tracking
// parameters, the rest in order of name; AMP and mobile forms folded onto the plain page; no trailing slash; no "www.".

// Parameters that say where a reader came from, never what the page is. Source: the documentation of the tools that add them
// (Google Analytics, Meta, Google Ads, Microsoft Advertising, Mailchimp, HubSpot, Matomo, Yandex, Zalo).
const TRACKING =
  /^(utm_.+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|mc_[ce]id|_hs(enc|mi)|mtm_.+|pk_.+|yclid|zarsrc|igshid|ref|ref_src|cmpid|_ga|ito|smid|taid)$/i;
const AMP_PARAMETER = /^(amp|outputtype)$/i;

const parameters = (url: URL): string => {
  const kept = [...url.searchParams].filter(
    ([name, value]) => !TRACKING.test(name) && !(AMP_PARAMETER.test(name) && /^(amp|1|true|)$/i.test(value)),
  );
  kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1));
  return kept.length === 0 ? "" : `?${new URLSearchParams(kept).toString()}`;
};

const host = (url: URL): string => url.hostname.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, "");
const path = (url: URL): string => {
  const plain = url.pathname
    .replace(/^\/amp(?=\/)/i, "")
    .replace(/\/amp\/?$/i, "")
    .replace(/\.amp(?=\.?[a-z]*$)/i, "")
    .replace(/\/+$/, "");
  return plain === "" ? "/" : plain;
};

/** The one form of an address that all its variants have. Throws a TypeError on what is no address. */
export function canonical(address: string): string {
  const url = new URL(address);
  return `https://${host(url)}${path(url)}${parameters(url)}`;
}

/** "vnexpress.net" */
export const domain = (address: string): string => host(new URL(address));
