// The package ships no types; these are the few of its words that the measurement uses.
declare module 'luxon-business-days' {
  type BusinessDateTime = {
    toISODate(): string;
    plusBusiness(amount: { days: number }): BusinessDateTime;
    setupBusiness(setup: { holidayMatchers: ((date: BusinessDateTime) => boolean)[] }): void;
  };
  const library: {
    DateTime: { fromISO(text: string, options?: { zone?: string }): BusinessDateTime; prototype: BusinessDateTime };
  };
  export { library as default };
}
