import { z } from 'zod'
import { isLocalHost, readOrigin, readSafeUrl } from '../accounts/publicUrl.ts'

/** The settings about mail, by their names in the environment. */
interface MailEnvironment {
  REKKVERK_PUBLIC_URL?: string
  REKKVERK_MAIL?: string
  REKKVERK_MAIL_FROM?: string
  REKKVERK_MAIL_KEY?: string
}

export interface SmtpServer {
  kind: 'smtp'
  host: string
  port: number
  /** From the first byte, by STARTTLS, or none at all: a server on this machine that wants no password. */
  tls: 'first' | 'required' | 'none'
  login: { user: string; pass: string } | null
}

/** A service that takes a mail as JSON. */
export interface MailService {
  kind: 'http'
  address: string
  key: string | null
}

export interface MailSettings {
  sender: SmtpServer | MailService
  from: string
  /** Where people reach Rekkverk, for the links: `https://rekkverk.example.no`. */
  origin: string
}

/** `mail` is null without the settings, and when something is wrong with them; the faults are for the operator. */
export function readMail(environment: MailEnvironment): { mail: MailSettings | null; faults: string[] } {
  const { REKKVERK_MAIL, REKKVERK_MAIL_FROM, REKKVERK_MAIL_KEY, REKKVERK_PUBLIC_URL } = environment
  if (!REKKVERK_MAIL) return { mail: null, faults: [] }
  const sender = readSender(REKKVERK_MAIL, REKKVERK_MAIL_KEY || null)
  const from = z.email().safeParse(REKKVERK_MAIL_FROM)
  const origin = readOrigin(REKKVERK_PUBLIC_URL ?? '')?.origin
  const faults = [
    ...(sender ? [] : [senderFault]),
    ...(from.success ? [] : ['REKKVERK_MAIL_FROM must be the address mail is sent from.']),
    ...(origin
      ? []
      : ['REKKVERK_MAIL needs REKKVERK_PUBLIC_URL: mail leads to where people reach Rekkverk.']),
  ]
  if (!sender || !from.success || !origin) return { mail: null, faults }
  return { mail: { sender, from: from.data, origin }, faults }
}

const senderFault =
  'REKKVERK_MAIL must be smtp://user:password@host:587, smtps://user:password@host:465 or the https:// address of a mail service; without a password, and http://, on localhost only.'

function readSender(setting: string, key: string | null): SmtpServer | MailService | null {
  const url = URL.canParse(setting) ? new URL(setting) : null
  if (!url?.hostname) return null
  const user = decoded(url.username)
  const pass = decoded(url.password)
  if (user === null || pass === null) return null
  if (url.protocol === 'smtp:' || url.protocol === 'smtps:') {
    const isFirst = url.protocol === 'smtps:'
    const login = user ? { user, pass } : null
    // A password is never sent in the open, and mail goes in the open to this machine itself only.
    if (!login && !isFirst && !isLocalHost(url.hostname)) return null
    const tls = isFirst ? 'first' : login ? 'required' : 'none'
    return { kind: 'smtp', host: url.hostname, port: Number(url.port) || (isFirst ? 465 : 587), tls, login }
  }
  url.username = ''
  url.password = ''
  if (!readSafeUrl(url.origin)) return null
  return { kind: 'http', address: url.href, key: key ?? (pass || user || null) }
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
