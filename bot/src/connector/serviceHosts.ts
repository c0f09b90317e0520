/** Where Teams' own service answers for bots (Teams: send proactive messages, service URL). */
const known: ReadonlySet<string> = new Set(['smba.trafficmanager.net']);

/** The world-wide address, for a chat that Teams has not told us an address of yet. */
export const worldwide = 'https://smba.trafficmanager.net/teams/';

export type ServiceHosts = {
  isKnown(address: string): boolean;
};

/**
 * The hosts that activities may come from and tokens may go to. Teams' are known by name and only over https; on a
 * developer's machine the local tenant's origin is one too, which a deployed build never has.
 */
export const createServiceHosts = (local: readonly string[] = []): ServiceHosts => {
  const origins = new Set(local.map((address) => new URL(address).origin));
  return {
    isKnown: (address) => {
      if (!URL.canParse(address)) return false;
      const url = new URL(address);
      if (url.username !== '' || url.password !== '') return false;
      return origins.has(url.origin) || (url.protocol === 'https:' && url.port === '' && known.has(url.hostname));
    },
  };
};

/** Whether an address is one of Teams' own, to which the bot's token may go in any build. */
export const isTeamsService = (address: string): boolean => createServiceHosts().isKnown(address);
