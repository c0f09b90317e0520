import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

/**
 * What browsers have and jsdom lacks. teams-js asks for fetch and the text coders as soon as it is loaded; Fluent asks for
 * matchMedia and the observers. Shared by the tab's and the tenant window's tests.
 */
const define = (name: string, value: unknown) => {
  if (name in globalThis && Reflect.get(globalThis, name) !== undefined) return;
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
};

class QuietObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords(): never[] {
    return [];
  }
}

const noNetwork = () => Promise.reject(new TypeError('There is no network in these tests: give the code a fetch of its own.'));

define('TextEncoder', TextEncoder);
define('TextDecoder', TextDecoder);
define('fetch', noNetwork);
define('ResizeObserver', QuietObserver);
define('IntersectionObserver', QuietObserver);
define('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
}));
if (typeof globalThis.crypto?.randomUUID !== 'function') {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
}
// jsdom has neither; react-router asks for Request when it is loaded, focus management for scrollIntoView.
if (typeof Element !== 'undefined' && typeof Element.prototype.scrollIntoView !== 'function') {
  Element.prototype.scrollIntoView = () => undefined;
}
// Adaptive cards write their words with it.
if (typeof HTMLElement !== 'undefined' && !('innerText' in HTMLElement.prototype)) {
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent;
    },
    set(this: HTMLElement, words: string) {
      this.textContent = words;
    },
  });
}
if (typeof window !== 'undefined') window.scrollTo = () => undefined;
