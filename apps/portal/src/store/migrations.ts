import { type Kysely, type MigrationProvider, Migrator, sql } from 'kysely';

/** In order; a migration that was released is never changed. SQL has to run on PostgreSQL 15 and later. */
const MIGRATIONS: Readonly<Record<string, (db: Kysely<unknown>) => Promise<void>>> = {
  '0001-portal': async (db) => {
    for (const statement of FIRST) await sql.raw(statement).execute(db);
  },
};

const FIRST = [
  `create table session (
    id text primary key, csrf text not null, person jsonb not null, expires_at timestamptz not null)`,
  `create table sign_in (
    state text primary key, verifier text not null, nonce text not null, return_to text not null,
    expires_at timestamptz not null)`,
  `create table institution (
    key text primary key, pin_version text, pin_digest text,
    working_group text not null default 'nothing' check (working_group in ('full', 'counts', 'nothing')),
    publish boolean not null default false, revision integer not null default 0)`,
  `create table upload (
    id text primary key, institution text not null references institution, name text not null, content bytea not null,
    preview jsonb not null, mapping jsonb, expires_at timestamptz not null)`,
  `create table catalogue (
    id text primary key, institution text not null references institution, name text not null, content bytea not null,
    bytes integer not null, format text not null, offerings integer not null, mapping jsonb,
    uploaded_at timestamptz not null, uploaded_by text not null, unique (institution, name))`,
  `create table exception (
    id text primary key, institution text not null references institution, offering text not null, rule text not null,
    reason jsonb not null, decided_by text not null, decided_on text not null, review_on text,
    entered_by text not null, entered_at timestamptz not null, unique (institution, offering, rule))`,
  `create table check_run (
    id text primary key, institution text not null references institution, revision integer not null,
    version text not null, digest text not null, as_of text not null, checked_at timestamptz not null,
    offerings integer not null, verdicts jsonb not null, rules jsonb not null, problems jsonb not null,
    notes jsonb not null, wanted jsonb not null)`,
  'create index check_run_latest on check_run (institution, checked_at desc)',
  `create table outcome (
    institution text not null references institution, ordinal integer not null, offering text not null, title jsonb,
    type integer, credits double precision, programmes jsonb not null, verdict integer not null, statuses text not null,
    told jsonb not null, primary key (institution, ordinal))`,
  'create index outcome_by_id on outcome (institution, offering)',
  `create table audit (
    id serial primary key, institution text not null references institution, at timestamptz not null, by text not null,
    action text not null, detail jsonb not null)`,
  'create index audit_latest on audit (institution, id desc)',
  `create table proposal (
    name text primary key, yaml text not null, revision integer not null, saved_at timestamptz not null,
    saved_by text not null)`,
  `create table proposal_comment (
    id text primary key, proposal text not null references proposal on delete cascade, by text not null,
    at timestamptz not null, text text not null)`,
];

const provider: MigrationProvider = {
  getMigrations: async () =>
    Object.fromEntries(Object.entries(MIGRATIONS).map(([name, up]) => [name, { up: (db: Kysely<unknown>) => up(db) }])),
};

/** Brings the tables up to date. Several instances may start at once: the first one does it, the others wait. */
export async function migrate<Tables>(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}
