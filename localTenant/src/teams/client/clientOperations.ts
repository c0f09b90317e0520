import { getChat, getCounts, postInvoke, postMessage, readChat } from './chatOperations.js';
import { getFeed, readFeedItem } from './feedOperations.js';
import { getSetUp, makeBotToken, setBot, setPackage, setPersonsApp } from './setUpOperations.js';

/** What the Teams client in the window and the administrator do, below `/_tenant/teams`. */
export const clientOperations = [
  ['GET /teams', getSetUp],
  ['POST /teams/bots', setBot],
  ['POST /teams/package', setPackage],
  ['POST /teams/app', setPersonsApp],
  ['POST /teams/token', makeBotToken],
  ['GET /teams/chat', getChat],
  ['GET /teams/counts', getCounts],
  ['POST /teams/messages', postMessage],
  ['POST /teams/invoke', postInvoke],
  ['POST /teams/chat/read', readChat],
  ['GET /teams/feed', getFeed],
  ['POST /teams/feed/read', readFeedItem],
] as const;
