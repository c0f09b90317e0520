import type { Store } from '../../store/store.js';

/** Addresses that were set to take no mail, here or elsewhere, so that a client can see its mail come back. */
export const isRefusing = (store: Store, address: string): boolean =>
  store.first('select address from refusing_mailboxes where address = ?', address.toLowerCase()) !== undefined;

export const listRefusing = (store: Store): string[] =>
  store.all<{ address: string }>('select address from refusing_mailboxes order by address').map(({ address }) => address);

export const setRefusing = (store: Store, address: string, refuses: boolean): void => {
  if (refuses) store.run('insert into refusing_mailboxes values (?) on conflict do nothing', address.toLowerCase());
  else store.run('delete from refusing_mailboxes where address = ?', address.toLowerCase());
};
