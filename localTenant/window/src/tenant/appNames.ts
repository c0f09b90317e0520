import { useAppPackage } from '../teams/readAppPackage.js';

const windowId = 'd3590ed6-52b3-4102-aeff-aad2292ab01c';
const teamsId = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';

/** What an application is called, by its client id: this window, Teams, the app in the package, or how its id begins. */
export const useAppName = (): ((clientId: string | undefined) => string) => {
  const manifest = useAppPackage().data;
  return (clientId) => {
    if (!clientId) return 'Nobody signed in';
    if (clientId === windowId) return 'This window';
    if (clientId === teamsId) return 'Teams, to the bot';
    return clientId === manifest?.webApplicationInfo?.id ? manifest.name.short : `Another application, ${clientId.slice(0, 8)}`;
  };
};
