/** Everything that the bot says in its own voice. Never a name, never anything that was typed. */
export const turnWords = {
  hello: 'Hello. I am Review Desk. I bring you cards about foster home reviews and practice alerts when something is asked of you. Say “what’s due” to see your dates, or give me a reference such as H-001-a1.',
  help: 'I understand: “what’s due” for what you owe in the next ten working days; a reference, such as H-001-a1 or H-001-r7, for where it stands; “help” for this. Buttons on a card act at once or open a page. What you type to me here is not kept: write on the page that a card opens.',
  thanks: 'You are welcome.',
  notUnderstood: 'I do not understand that. Say “what’s due”, give me a reference such as H-001-a1, or say “help”. What you type to me is not kept.',
  noFiles: 'I take no files, and what was sent is not kept. Open Review Desk and write on the page there.',
  nothingDue: 'Nothing is due from you in the next ten working days.',
  notFound: 'I know of nothing with this reference that you may see.',
  noRole: 'You have no role in Review Desk yet. Ask the service manager of Safeguarding and Review.',
  notYours: 'This card is not yours to act on, so nothing was changed.',
  trial: 'This card is from “Try the clock”. Its matter is invented, so its buttons do nothing and nothing was recorded.',
  secondCopy: 'This was a second copy of a card, so it is removed. The other one in this chat is up to date.',
  secondCopyDone: 'Done. This was a second copy of a card, so it is removed. The other one in this chat is up to date.',
  nothingMore: 'There is nothing more to see or do here.',
  busy: 'Something we need is not answering just now. Nothing was changed. Try again in a minute.',
  unexpected: 'Something went wrong on our side. Nothing is done twice: try again.',
  searchHint: 'Type a reference or the beginning of one, such as H-001-a1. Names are never searched.',
} as const;
