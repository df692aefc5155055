import { z } from 'zod'
import { type Role, roleSchema, roles, type TokenScope, tokenScopes } from '../model/access.ts'
import type { Event } from '../model/history.ts'
import type { Language } from '../model/language.ts'

// An event that has lost something it carried is still told of, only with less.
const eventData = z
  .object({
    name: z.string().catch(''),
    added: z.array(roleSchema).catch([]),
    removed: z.array(roleSchema).catch([]),
    token: z.string().catch(''),
    scopes: z.array(tokenScopes.schema).catch([]),
  })
  .catch({ name: '', added: [], removed: [], token: '', scopes: [] })

const nb = {
  locked: (name: string) => `sperret kontoen til ${name}`,
  unlocked: (name: string) => `åpnet kontoen til ${name} igjen`,
  rolesChanged: (name: string, added: string, removed: string) =>
    [added && `ga ${name} rollen ${added}`, removed && `tok fra ${name} rollen ${removed}`]
      .filter(Boolean)
      .join(' og ') || `endret rollene til ${name}`,
  sessionsEnded: (name: string) => `logget ut ${name} alle steder`,
  tokenCreated: (token: string, scopes: string) => `laget nøkkelen «${token}»${scopes && `: ${scopes}`}`,
  tokenRevoked: (name: string, token: string) => `trakk tilbake nøkkelen «${token}» til ${name}`,
  and: ' og ',
}

const en: typeof nb = {
  locked: (name) => `locked the account of ${name}`,
  unlocked: (name) => `unlocked the account of ${name}`,
  rolesChanged: (name, added, removed) =>
    [added && `gave ${name} the role ${added}`, removed && `took from ${name} the role ${removed}`]
      .filter(Boolean)
      .join(' and ') || `changed the roles of ${name}`,
  sessionsEnded: (name) => `signed ${name} out everywhere`,
  tokenCreated: (token, scopes) => `made the token “${token}”${scopes && `: ${scopes}`}`,
  tokenRevoked: (name, token) => `revoked the token “${token}” of ${name}`,
  and: ' and ',
}

/** What happened to an account, without who did it: `sperret kontoen til Demo leser`. */
export function accountSentence({ type, data }: Pick<Event, 'type' | 'data'>, language: Language): string {
  const words = { nb, en }[language]
  const { name, added, removed, token, scopes } = eventData.parse(data)
  const listed = (one: Role[]) => one.map((role) => roles.labels[role][language]).join(words.and)
  switch (type) {
    case 'accounts.locked':
      return words.locked(name)
    case 'accounts.unlocked':
      return words.unlocked(name)
    case 'accounts.roles-changed':
      return words.rolesChanged(name, listed(added), listed(removed))
    case 'accounts.sessions-ended':
      return words.sessionsEnded(name)
    case 'accounts.token-created':
      return words.tokenCreated(token, scopeWords(scopes, language))
    case 'accounts.token-revoked':
      return words.tokenRevoked(name, token)
    default:
      return type
  }
}

function scopeWords(scopes: readonly TokenScope[], language: Language): string {
  return scopes.map((scope) => tokenScopes.labels[scope][language]).join(', ')
}
