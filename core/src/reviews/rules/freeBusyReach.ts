/**
 * What Exchange answers about free/busy in one question: `getSchedule` takes 20 addresses and a period of 62 days, and
 * refuses more (Microsoft Graph, calendar: getSchedule; observed error texts name both). The booking page looks this
 * far ahead, so that it costs one question; the adapter splits whatever is longer.
 */
export const freeBusyReach = { people: 20, days: 62 } as const;
