import { defineEntity, p } from '@mikro-orm/postgresql'
import { uuidv7 } from './id.ts'

export const ROLES = ['user', 'admin'] as const
export type Role = (typeof ROLES)[number]

const UserSchema = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    /** Lower-cased; unique among accounts that are not deleted. */
    email: p.text().strictNullable(),
    passwordHash: p.text().strictNullable(),
    /** Who an outside identity provider says this is; such an account has no password. */
    issuer: p.text().strictNullable(),
    subject: p.text().strictNullable(),
    role: p.text().$type<Role>().default('user'),
    createdAt: p.datetime().onCreate(() => new Date()),
    lastLogin: p.datetime().strictNullable(),
    disabledAt: p.datetime().strictNullable(),
    deletedAt: p.datetime().strictNullable(),
  },
})
export class User extends UserSchema.class {}
UserSchema.setClass(User)

export type Contact = { email?: string; phone?: string }
export type ProfileLink = { network?: string; username?: string; url?: string }

const ProfileSchema = defineEntity({
  name: 'Profile',
  tableName: 'profiles',
  properties: {
    userId: p.uuid().primary(),
    fullName: p.text().strictNullable(),
    contact: p.json<Contact>(),
    location: p.json<{ city?: string; region?: string; countryCode?: string; country?: string }>(),
    links: p.json<ProfileLink[]>(),
    preferences: p.json<Record<string, unknown>>(),
    version: p.integer().default(1),
    updatedAt: p.datetime().onCreate(() => new Date()),
  },
})
export class Profile extends ProfileSchema.class {}
ProfileSchema.setClass(Profile)

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    createdAt: p.datetime().onCreate(() => new Date()),
    /** However often it is refreshed, it ends here. */
    expiresAt: p.datetime(),
    endedAt: p.datetime().strictNullable(),
  },
})
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session)

const RefreshTokenSchema = defineEntity({
  name: 'RefreshToken',
  tableName: 'refresh_tokens',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    /** All tokens descended from one sign-in; reuse of a spent one ends the session. */
    sessionId: p.uuid(),
    /** SHA-256 of the token: the token itself is never stored. */
    tokenHash: p.text(),
    createdAt: p.datetime().onCreate(() => new Date()),
    expiresAt: p.datetime(),
    usedAt: p.datetime().strictNullable(),
  },
})
export class RefreshToken extends RefreshTokenSchema.class {}
RefreshTokenSchema.setClass(RefreshToken)
