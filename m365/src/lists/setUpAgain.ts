/** What mends a list, a column or an index that is not there. */
export const SET_UP_AGAIN = 'Ask your Microsoft 365 administrator to run the set-up step again: it puts back what is missing.';
