import type { INetworkModule } from '@azure/msal-node';

type Options = { headers?: Record<string, string>; body?: string };

/**
 * msal refuses an authority over http, so it keeps the real one and only the host of each request is replaced. Lost
 * answers are asked for again: a token request changes nothing.
 */
export const rewritingNetwork = (loginBase: string, fetchIt: typeof fetch): INetworkModule => {
  const send = async <T>(method: 'GET' | 'POST', address: string, { headers = {}, body }: Options) => {
    const { pathname, search } = new URL(address);
    const url = loginBase.replace(/\/$/, '') + pathname + search;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await fetchIt(url, { method, headers, ...(body === undefined ? {} : { body }) });
        if (response.status < 500 && response.status !== 429) {
          return { status: response.status, headers: Object.fromEntries(response.headers), body: (await response.json()) as T };
        }
        if (attempt >= 8) return { status: response.status, headers: {}, body: {} as T };
      } catch (error) {
        if (attempt >= 8) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options ?? {}),
    sendPostRequestAsync: (url, options) => send('POST', url, options ?? {}),
  };
};
