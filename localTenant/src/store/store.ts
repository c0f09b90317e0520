import Database from 'libsql';
import { TenantError } from '../tenantError.js';
import { schema } from './schema.js';

type Value = string | number | null;
type Prepared = Database.Statement<Value[]>;

/** The tenant's data: one SQLite file, or memory. Everything above speaks to it through these few verbs. */
export class Store {
  readonly #database: Database.Database;
  readonly #prepared = new Map<string, Prepared>();

  /** `limitBytes` stands for a disk of that size: growing past it fails as a full disk does. */
  constructor(file: string, limitBytes?: number) {
    try {
      this.#database = new Database(file);
      if (file !== ':memory:') {
        this.#database.pragma('journal_mode = WAL');
        this.#database.pragma('synchronous = NORMAL');
      }
      this.#database.pragma('cache_size = -65536');
      this.#database.exec(schema);
      if (limitBytes !== undefined) this.#database.pragma(`max_page_count = ${Math.floor(limitBytes / 4096)}`);
    } catch (cause) {
      throw new TenantError('store', `The tenant's data file cannot be opened or is not one: ${file}`, { cause });
    }
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }

  first<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.all<Row>(sql, ...values)[0];
  }

  run(sql: string, ...values: Value[]): { changes: number; lastId: number } {
    const done = this.#statement(sql).run(...values);
    return { changes: done.changes, lastId: Number(done.lastInsertRowid) };
  }

  /** For statements that change tables. What was prepared before is prepared again by SQLite itself. */
  define(sql: string): void {
    this.#database.exec(sql);
  }

  transaction<Result>(work: () => Result): Result {
    this.#database.exec('begin immediate');
    try {
      const result = work();
      this.#database.exec('commit');
      return result;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('rollback');
      throw error;
    }
  }

  setting(name: string): string | undefined {
    return this.first<{ value: string }>('select value from settings where name = ?', name)?.value;
  }

  saveSetting(name: string, value: string): void {
    this.run('insert into settings values (?, ?) on conflict (name) do update set value = excluded.value', name, value);
  }

  close(): void {
    this.#database.close();
  }

  /** Statements are never let go: libsql can stand still when one is collected while another is running. */
  #statement(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const made = this.#database.prepare<Value[]>(sql);
    this.#prepared.set(sql, made);
    return made;
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

export const isStoreFull = (error: unknown): boolean => codeOf(error) === 'SQLITE_FULL';

export const isUniqueClash = (error: unknown): boolean => String(codeOf(error)).startsWith('SQLITE_CONSTRAINT');
