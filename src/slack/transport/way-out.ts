import { rootCertificates } from 'node:tls';
import { type Dispatcher, EnvHttpProxyAgent, fetch as fetchBy } from 'undici';
import type { ProxySettings } from '../../config.ts';

/** How whatever we ask leaves this machine. */
export interface WayOut {
  readonly fetch: typeof fetch;
  /** For sockets; absent where they need nothing special. */
  readonly dispatcher?: Dispatcher;
}

export const DIRECT: WayOut = { fetch: (...call) => fetch(...call) };

/** Host and port of the proxy on the way to an address, without user and password; null where there is none. */
export function proxyOnTheWay(address: string, proxy: ProxySettings | null | undefined): string | null {
  if (!proxy) return null;
  const { hostname, protocol, port } = new URL(address);
  const chosen = protocol === 'https:' ? (proxy.https ?? proxy.http) : proxy.http;
  const isExcept = (proxy.except ?? '').split(/[\s,]+/).some((entry) => {
    const [host = '', only] = entry.replace(/^\*?\./, '').split(':');
    const isHost = host !== '' && (hostname === host || hostname.endsWith(`.${host}`));
    return entry === '*' || (isHost && (only === undefined || only === port));
  });
  return chosen === null || isExcept ? null : new URL(chosen).host;
}

/**
 * By the proxies of the settings, or directly. The agents are undici's, so its own `fetch` goes with them, whatever undici
 * Node was built with.
 */
export function createWayOut(proxy: ProxySettings | null = null): WayOut {
  if (proxy === null) return DIRECT;
  const { http, https, except, authority } = proxy;
  const tls = authority === null ? {} : { ca: [...rootCertificates, authority] };
  const dispatcher = new EnvHttpProxyAgent({
    // Empty, it does not look into the environment by itself.
    httpProxy: http ?? '',
    httpsProxy: https ?? '',
    noProxy: except ?? '',
    connect: tls,
    requestTls: tls,
    proxyTls: tls,
    allowH2: false,
  });
  const through = async (url: Parameters<typeof fetchBy>[0], init?: Parameters<typeof fetchBy>[1]) =>
    fetchBy(url, { ...init, dispatcher });
  // The same standard, written down twice.
  return { fetch: through as unknown as typeof fetch, dispatcher };
}
