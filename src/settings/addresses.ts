export function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** With nothing after its path, where the name of a role is to follow. */
export function isPlainAddress(text: string): boolean {
  return isHttpUrl(text) && !/[?#\s]/.test(text);
}

export function isDatabaseUrl(url: string): boolean {
  return /^file:.+/.test(url) || (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url));
}

/** "proxy:3128" is what many write, and what most programs take. */
export const withScheme = (address: string): string =>
  address.includes('://') ? address : `http://${address}`;

export const protocolOf = (url: string): string => (URL.canParse(url) ? new URL(url).protocol : '');

/** "9464", "0.0.0.0:9464" or "[::]:9464"; null where it is none. Without a host, only this machine may ask. */
export function metricsAddress(text: string): { readonly host: string; readonly port: number } | null {
  const [, host = '127.0.0.1', port = ''] = /^(?:\[?([\w.:-]+?)\]?:)?(\d{1,5})$/.exec(text) ?? [];
  return port === '' || Number(port) > 65_535 ? null : { host, port: Number(port) };
}
