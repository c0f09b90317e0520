import type { Store } from '../store/store.js';

/** Business time: what items and events are stamped with. Tokens, Date and Retry-After stay on the real clock. */
export class Clock {
  readonly #store: Store;
  #offset: number;
  #lastWrite: number;

  constructor(store: Store) {
    this.#store = store;
    this.#offset = Number(store.setting('clock.offset') ?? 0);
    this.#lastWrite = Number(store.setting('clock.lastWrite') ?? 0);
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  /** Graph's stamps have whole seconds in SharePoint. */
  stamp(): string {
    return `${new Date(this.now()).toISOString().slice(0, 19)}Z`;
  }

  instant(): string {
    return new Date(this.now()).toISOString();
  }

  get offset(): number {
    return this.#offset;
  }

  get lastWrite(): number {
    return this.#lastWrite;
  }

  noteWrite(): void {
    this.#lastWrite = Math.max(this.#lastWrite, this.now());
    this.#store.saveSetting('clock.lastWrite', String(this.#lastWrite));
  }

  set(to: number): void {
    this.#offset = to - Date.now();
    this.#store.saveSetting('clock.offset', String(this.#offset));
  }
}
