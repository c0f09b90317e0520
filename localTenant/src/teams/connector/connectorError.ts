/** A refusal in the Connector's own words (Teams: status codes of bot messages). */
export class ConnectorError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'ConnectorError';
  }
}

const usual = {
  Throttled: [429, 'Too many requests.'],
  PreconditionFailed: [412, 'Precondition failed, please try again.'],
  MessageSizeTooBig: [413, 'Message size too large.'],
  BotNotInConversationRoster: [403, 'The bot is not part of the conversation roster.'],
  ConversationBlockedByUser: [403, 'User blocked the conversation with the bot.'],
  BotDisabledByAdmin: [403, 'The tenant admin disabled this bot.'],
  BotNotRegistered: [401, 'No registration found for this bot.'],
  ConversationNotFound: [404, 'Conversation not found.'],
  ActivityNotFoundInConversation: [404, 'The message was not found in the conversation.'],
  MemberNotFoundInConversation: [404, 'The member was not found in the conversation.'],
  BadGateway: [502, 'The gateway had no good answer.'],
  ServiceError: [503, 'The service is not available.'],
  GatewayTimeout: [504, 'The gateway did not receive an answer in time.'],
  InsufficientStorage: [507, 'The storage of this tenant is full. Nothing was written.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export const connectorRefusal = (code: keyof typeof usual, headers?: Readonly<Record<string, string>>): ConnectorError => {
  const [status, message] = usual[code];
  return new ConnectorError(status, code, message, headers);
};

/** A request that could not be understood. */
export const badSyntax = (message: string): ConnectorError => new ConnectorError(400, 'BadSyntax', message);
