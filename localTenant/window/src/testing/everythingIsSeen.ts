/** jsdom draws nothing, so nothing is ever on its screen: with this everything is. */
export const everythingIsSeen = (): void => {
  class SeeingObserver {
    constructor(readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
    observe(): void {
      this.tell([{ isIntersecting: true }]);
    }
    disconnect(): void {
      // Nothing was begun.
    }
  }
  Object.defineProperty(globalThis, 'IntersectionObserver', { value: SeeingObserver, configurable: true, writable: true });
};
