import { z } from 'zod'
import { roleSchema, tokenScopes } from './access.ts'

/*
 * Other people's accounts as administrators manage them, and personal access tokens.
 */

/** What an administrator sees and changes; `revision` counts the changes made here, not the sign-ins. */
export const accountAdministrationSchema = z.object({
  revision: z.number().int().positive(),
  /** Who vouches for the account, and the name it goes by there: tells people of the same name apart. */
  issuer: z.string(),
  subject: z.string(),
  providerRoles: z.array(roleSchema),
  grantedRoles: z.array(roleSchema),
  disabledAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  lastSignInAt: z.iso.datetime(),
})

/** `administration` is null for those who only look up whom they can propose for clearance. */
export const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The roles in force. */
  roles: z.array(roleSchema),
  administration: accountAdministrationSchema.nullable(),
})
export type Account = z.infer<typeof accountSchema>

export const accountChangeSchema = z.strictObject({
  /** The roles given here, whole; those of the provider's groups are changed there. */
  grantedRoles: z.array(roleSchema).optional(),
  /** True locks the account: its sessions end and its tokens are revoked at once. */
  disabled: z.boolean().optional(),
})
export type AccountChange = z.infer<typeof accountChangeSchema>

/** Where somebody is signed in, for others than themselves: how many places, and when last. */
export const sessionTallySchema = z.object({
  count: z.number().int().nonnegative(),
  lastSeenAt: z.iso.datetime().nullable(),
})
export type SessionTally = z.infer<typeof sessionTallySchema>

export const newTokenSchema = z.object({
  /** What it is used for, so that its owner knows it again. */
  name: z.string().trim().min(1).max(80),
  scopes: z.array(tokenScopes.schema).min(1),
  /** The last day it works. */
  expiresOn: z.iso.date(),
})
export type NewToken = z.infer<typeof newTokenSchema>

export const accessTokenSchema = newTokenSchema.extend({
  id: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type AccessToken = z.infer<typeof accessTokenSchema>

/** The one answer that holds the secret. */
export const createdTokenSchema = accessTokenSchema.extend({ secret: z.string() })
export type CreatedToken = z.infer<typeof createdTokenSchema>
