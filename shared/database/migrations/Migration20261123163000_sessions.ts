import { Migration } from '@mikro-orm/migrations'

/**
 * A session is a row of its own, so that ending it ends its access tokens too; wrong passwords are counted where every API
 * process sees them; an account may belong to an outside identity provider, and then has no password.
 */
export class Migration20261123163000_sessions extends Migration {
  override up(): void {
    this.addSql(`create table sessions (
      id uuid primary key, user_id uuid not null references users deferrable initially deferred, created_at timestamptz not null,
      expires_at timestamptz not null, ended_at timestamptz)`)
    this.addSql('create index sessions_user_idx on sessions (user_id)')
    this.addSql(`insert into sessions (id, user_id, created_at, expires_at, ended_at)
      select family_id, (array_agg(user_id))[1], min(created_at), min(created_at) + interval '90 days', min(revoked_at)
      from refresh_tokens group by family_id`)
    this.addSql('alter table refresh_tokens rename column family_id to session_id')
    this.addSql('alter index refresh_tokens_family_idx rename to refresh_tokens_session_idx')
    this.addSql('alter table refresh_tokens drop column revoked_at')
    this.addSql('alter table refresh_tokens drop column user_id')
    this.addSql(
      'alter table refresh_tokens add constraint refresh_tokens_session_fkey foreign key (session_id) references sessions on delete cascade deferrable initially deferred',
    )

    // Unlogged: a crash of the server may forget some wrong passwords, and each try costs one write less.
    this.addSql(
      'create unlogged table password_attempts (key text primary key, points int not null, resets_at timestamptz not null)',
    )
    this.addSql('create index password_attempts_resets_idx on password_attempts (resets_at)')

    this.addSql('alter table users alter column email drop not null, alter column password_hash drop not null')
    this.addSql('alter table users add column issuer text, add column subject text')
    this.addSql('create unique index users_outside_key on users (issuer, subject) where deleted_at is null')
  }

  override down(): void {
    throw new Error('Sessions that began since could not be told apart again.')
  }
}
