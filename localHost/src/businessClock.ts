// Business time is the real time moved by an offset in the environment, which functions and this host both read at
// every call (architecture, idea 4).
const name = 'BUSINESS_CLOCK_OFFSET_MS';

export const businessNow = (): number => Date.now() + Number(process.env[name] ?? 0);

export const setBusinessOffset = (offsetMs: number): void => {
  process.env[name] = String(offsetMs);
};
