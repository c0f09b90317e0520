import type { Store } from '../../store/store.js';

/** A line in a person's activity feed. */
export type FeedItem = {
  readonly pk: number;
  readonly personId: string;
  readonly appId: string;
  readonly chainId: string | undefined;
  readonly sent: string;
  readonly isRead: boolean;
  readonly data: FeedData;
};

export type FeedData = {
  readonly activityType: string;
  /** The manifest's template with its parameters filled in. */
  readonly title: string;
  readonly preview: string;
  readonly topic: { readonly source: 'entityUrl' | 'text'; readonly value: string; readonly webUrl?: string | undefined };
};

type Row = { pk: number; person_id: string; app_id: string; chain_id: string | null; sent: string; is_read: number; data: string };

const toItem = (row: Row): FeedItem => ({
  pk: row.pk,
  personId: row.person_id,
  appId: row.app_id,
  chainId: row.chain_id ?? undefined,
  sent: row.sent,
  isRead: row.is_read === 1,
  data: JSON.parse(row.data) as FeedData,
});

/** A later line of the same chain takes the place of the earlier one. */
export const addItem = (store: Store, item: Omit<FeedItem, 'pk' | 'isRead'>): void => {
  if (item.chainId !== undefined) {
    store.run('delete from feed_items where person_id = ? and app_id = ? and chain_id = ?', item.personId, item.appId, item.chainId);
  }
  store.run('insert into feed_items values (null, ?, ?, ?, ?, 0, ?)', item.personId, item.appId, item.chainId ?? null, item.sent, JSON.stringify(item.data));
};

/** The newest first. */
export const listItems = (store: Store, personId: string, most: number): FeedItem[] =>
  store.all<Row>('select * from feed_items where person_id = ? order by pk desc limit ?', personId, most).map(toItem);

export const unreadItems = (store: Store, personId: string): number =>
  store.first<{ unread: number }>('select count(*) as unread from feed_items where person_id = ? and is_read = 0', personId)?.unread ?? 0;

export const readItem = (store: Store, personId: string, pk: number): void => {
  store.run('update feed_items set is_read = 1 where person_id = ? and pk = ?', personId, pk);
};
