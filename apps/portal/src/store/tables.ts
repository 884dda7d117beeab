import type { Mapping } from '@afsprakenkader/catalogue';
import type { Problem } from '@afsprakenkader/diagnostics';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { AuditEntry, ExceptionInfo, Sharing, UploadPreview, User } from '../api/contract.js';

/** JSON goes in as text on both engines: `pg` would take an array for an array of PostgreSQL. */
type Json<Type> = ColumnType<Type, string, string>;
type NullableJson<Type> = ColumnType<Type | null, string | null, string | null>;
type Moment = ColumnType<Date, Date, Date>;
type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>;

/** The tables of the portal; `migrations/` makes them. */
export interface Tables {
  session: SessionTable;
  sign_in: SignInTable;
  institution: InstitutionTable;
  upload: UploadTable;
  catalogue: CatalogueTable;
  exception: ExceptionTable;
  check_run: CheckTable;
  outcome: OutcomeTable;
  audit: AuditTable;
  proposal: ProposalTable;
  proposal_comment: CommentTable;
}

interface SessionTable {
  /** SHA-256 of the token in the cookie: who reads the database cannot take a session over. */
  id: string;
  csrf: string;
  person: Json<User & { readonly subject: string }>;
  expires_at: Moment;
}

/** A sign-in that has gone to the identity provider and is not back yet. */
interface SignInTable {
  state: string;
  verifier: string;
  nonce: string;
  return_to: string;
  expires_at: Moment;
}

interface InstitutionTable {
  key: string;
  pin_version: string | null;
  pin_digest: string | null;
  working_group: Generated<Sharing['workingGroup']>;
  publish: Generated<boolean>;
  /** Grows with each change of what a check depends on. */
  revision: Generated<number>;
}

interface UploadTable {
  id: string;
  institution: string;
  name: string;
  content: Bytes;
  preview: Json<UploadPreview>;
  mapping: NullableJson<Mapping>;
  expires_at: Moment;
}

interface CatalogueTable {
  id: string;
  institution: string;
  name: string;
  content: Bytes;
  bytes: number;
  format: string;
  offerings: number;
  mapping: NullableJson<Mapping>;
  uploaded_at: Moment;
  uploaded_by: string;
}

interface ExceptionTable {
  id: string;
  institution: string;
  offering: string;
  rule: string;
  reason: Json<ExceptionInfo['reason']>;
  decided_by: string;
  decided_on: string;
  review_on: string | null;
  entered_by: string;
  entered_at: Moment;
}

interface CheckTable {
  id: string;
  institution: string;
  /** Revision of the institution that was checked. */
  revision: number;
  version: string;
  digest: string;
  as_of: string;
  checked_at: Moment;
  offerings: number;
  verdicts: JSONColumnType<Record<string, number>, string, string>;
  rules: JSONColumnType<Record<string, Record<string, number>>, string, string>;
  problems: Json<readonly Problem[]>;
  notes: Json<readonly Problem[]>;
  wanted: Json<readonly { readonly field: string; readonly offerings: number }[]>;
}

/** One offering of the latest check of an institution. */
interface OutcomeTable {
  institution: string;
  ordinal: number;
  offering: string;
  title: NullableJson<{ readonly nl?: string; readonly en?: string }>;
  type: number | null;
  credits: number | null;
  programmes: Json<readonly string[]>;
  /** Index in VERDICTS. */
  verdict: number;
  /** One digit a rule: the index in STATUSES. */
  statuses: string;
  /** The offering as it was judged, for what is shared and published. */
  told: Json<Readonly<Record<string, unknown>>>;
}

interface AuditTable {
  id: Generated<number>;
  institution: string;
  at: Moment;
  by: string;
  action: AuditEntry['action'];
  detail: Json<Readonly<Record<string, unknown>>>;
}

interface ProposalTable {
  name: string;
  yaml: string;
  revision: number;
  saved_at: Moment;
  saved_by: string;
}

interface CommentTable {
  id: string;
  proposal: string;
  by: string;
  at: Moment;
  text: string;
}
