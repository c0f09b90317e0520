/** Words that stand on several pages. */
export const commonText = {
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  clearFilters: 'Clear the filters',
  nothingSent: 'Nothing has been sent.',
  showMore: 'Show more',
  problemsTitle: 'There is a problem',
  draftKept: 'We kept what you typed earlier on this device.',
  startOver: 'Start over',
  nobody: 'Nobody yet',
};
