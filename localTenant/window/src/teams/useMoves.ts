import { useNavigate } from 'react-router';
import { useOwnAddress } from '../app/chosen.js';
import type { Client } from './createTeamsHost.js';
import { destinationOf } from './deepLinks.js';
import type { Manifest, StaticTab } from './readAppPackage.js';

type Place = {
  readonly manifest: Manifest;
  readonly tab: StaticTab;
  /** The theme named in the address, which a move keeps. */
  readonly chosenTheme: string | null;
  readonly onNote: (note: string) => void;
};

type Moves = Pick<Client, 'openPage' | 'openDefaultPage' | 'openLink' | 'goBack' | 'shareLink'>;

/** Where the app may send its person: along this window's own addresses, or out to the web. */
export const useMoves = ({ manifest, tab, chosenTheme, onNote }: Place): Moves => {
  const navigate = useNavigate();
  const own = useOwnAddress();
  const openPage: Moves['openPage'] = (appId, pageId, subPageId) => {
    const isHere = manifest.staticTabs.some(({ entityId }) => entityId === pageId);
    if (!isHere || (appId !== undefined && appId !== manifest.id)) return false;
    const query = new URLSearchParams({ ...(subPageId === undefined ? {} : { sub: subPageId }), ...(chosenTheme === null ? {} : { theme: chosenTheme }) });
    void navigate(`${own}/teams/${pageId}?${query.toString()}`);
    return true;
  };
  return {
    openPage,
    openDefaultPage: () => void openPage(undefined, manifest.staticTabs[0]?.entityId ?? tab.entityId, undefined),
    openLink: (link) => {
      const destination = destinationOf(link);
      switch (destination?.kind) {
        case undefined:
          return false;
        case 'page':
          return openPage(destination.appId, destination.pageId, destination.subPageId);
        case 'elsewhereInTeams':
          onNote(`The app opened something of Teams that is not here: ${destination.what}`);
          return true;
        case 'web':
          window.open(destination.address, '_blank', 'noopener');
          return true;
      }
    },
    goBack: () => {
      void navigate(-1);
      return true;
    },
    shareLink: (subPageId) => {
      const context = subPageId === '' ? '' : `?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPageId }))}`;
      onNote(`Link to this page: https://teams.microsoft.com/l/entity/${manifest.id}/${encodeURIComponent(tab.entityId)}${context}`);
    },
  };
};
