import { expect, it } from 'vitest'
import { hasDemo } from '../../../worker/accounts/hasDemo.ts'
import type { Settings } from '../../../worker/commands/settings.ts'
import { trialSettings } from '../../../worker/commands/settings.ts'
import { settingsFaults } from '../../../worker/commands/settingsFaults.ts'
import { readMail } from '../../../worker/mail/mailSettings.ts'

const provider: Settings = {
  REKKVERK_PUBLIC_URL: 'https://rekkverk.example',
  REKKVERK_OIDC_ISSUER: 'https://innlogging.example/felles',
  REKKVERK_OIDC_CLIENT_ID: 'rekkverk',
  REKKVERK_OIDC_ROLES: '{"roles":[{"claim":"groups","value":"plan","role":"planner"}]}',
}

const mailed: Settings = {
  ...provider,
  REKKVERK_MAIL: 'smtp://post:hemmelig@mail.example:587',
  REKKVERK_MAIL_FROM: 'rekkverk@x.example',
}

it.each<[string, Settings]>([
  ['a trial', trialSettings()],
  ['a provider', provider],
  ['mail', mailed],
  ['a relay of this machine', { ...mailed, REKKVERK_MAIL: 'smtp://localhost:25' }],
  [
    'a provider on this machine, beside the demo',
    {
      ...trialSettings(),
      ...provider,
      REKKVERK_PUBLIC_URL: 'http://localhost:8787',
      REKKVERK_OIDC_ISSUER: 'http://127.0.0.1:4000',
    },
  ],
])('%s is as it should be', (_, settings) => {
  expect(settingsFaults(settings)).toEqual([])
})

it.each<[string, Settings, RegExp]>([
  ['nothing', {}, /Nobody can sign in/],
  ['no client', { ...provider, REKKVERK_OIDC_CLIENT_ID: undefined }, /REKKVERK_OIDC_CLIENT_ID is missing/],
  ['no issuer', { ...provider, REKKVERK_OIDC_ISSUER: undefined }, /REKKVERK_OIDC_ISSUER must be/],
  [
    'an issuer without TLS',
    { ...provider, REKKVERK_OIDC_ISSUER: 'http://innlogging.example' },
    /REKKVERK_OIDC_ISSUER/,
  ],
  [
    'an issuer with a password in it',
    { ...provider, REKKVERK_OIDC_ISSUER: 'https://a:b@x.example' },
    /REKKVERK_OIDC_ISSUER/,
  ],
  [
    'a public address with a path',
    { ...provider, REKKVERK_PUBLIC_URL: 'https://x.example/rekkverk' },
    /REKKVERK_PUBLIC_URL/,
  ],
  [
    'a public address without TLS',
    { ...provider, REKKVERK_PUBLIC_URL: 'http://x.example' },
    /REKKVERK_PUBLIC_URL/,
  ],
  ['no rules', { ...provider, REKKVERK_OIDC_ROLES: undefined }, /REKKVERK_OIDC_ROLES is missing/],
  ['rules cut off', { ...provider, REKKVERK_OIDC_ROLES: '{"roles":[' }, /REKKVERK_OIDC_ROLES is not JSON/],
  [
    'parameters cut off',
    { ...provider, REKKVERK_OIDC_PARAMETERS: '{' },
    /REKKVERK_OIDC_PARAMETERS is not JSON/,
  ],
  [
    'parameters of ours',
    { ...provider, REKKVERK_OIDC_PARAMETERS: '{"nonce":"a"}' },
    /Rekkverk itself decides/,
  ],
  ['a scope without openid', { ...provider, REKKVERK_OIDC_PARAMETERS: '{"scope":"profile"}' }, /openid/],
  [
    'a parameter that is neither text nor number',
    { ...provider, REKKVERK_OIDC_PARAMETERS: '{"max_age":true}' },
    /max_age/,
  ],
  ['mail without a sender', { ...mailed, REKKVERK_MAIL_FROM: undefined }, /REKKVERK_MAIL_FROM must be/],
  ['mail from two', { ...mailed, REKKVERK_MAIL_FROM: 'a@x.example, b@x.example' }, /REKKVERK_MAIL_FROM/],
  ['mail that leads nowhere', { ...mailed, REKKVERK_PUBLIC_URL: undefined }, /needs REKKVERK_PUBLIC_URL/],
  ['mail in the open', { ...mailed, REKKVERK_MAIL: 'smtp://mail.example:25' }, /REKKVERK_MAIL must be/],
  [
    'a mail service in the open',
    { ...mailed, REKKVERK_MAIL: 'http://mail.example' },
    /REKKVERK_MAIL must be/,
  ],
  ['mail some other way', { ...mailed, REKKVERK_MAIL: 'mail.example:587' }, /REKKVERK_MAIL must be/],
  ['a demo in the open', { ...provider, REKKVERK_DEMO: '1' }, /there are no demo accounts/],
])('%s is told of', (_, settings, said) => {
  expect(settingsFaults(settings).join(' ')).toMatch(said)
})

it.each<[Settings, boolean]>([
  [{ REKKVERK_DEMO: '1' }, true],
  [{ REKKVERK_DEMO: '0' }, false],
  [{ REKKVERK_DEMO: '1', REKKVERK_PUBLIC_URL: 'http://localhost:8787' }, true],
  [{ REKKVERK_DEMO: '1', REKKVERK_PUBLIC_URL: 'https://rekkverk.example' }, false],
  [{ REKKVERK_DEMO: '1', REKKVERK_PUBLIC_URL: 'nonsense' }, false],
])('%j: demo is %s', (settings, expected) => {
  expect(hasDemo(settings)).toBe(expected)
})

it.each([
  [
    'smtp://u%40x:p%2Fq@m.example',
    { host: 'm.example', port: 587, tls: 'required', login: { user: 'u@x', pass: 'p/q' } },
  ],
  ['smtps://u:p@m.example', { host: 'm.example', port: 465, tls: 'first', login: { user: 'u', pass: 'p' } }],
  ['smtp://localhost:2525', { host: 'localhost', port: 2525, tls: 'none', login: null }],
  ['https://k0d@m.example/v1/send', { address: 'https://m.example/v1/send', key: 'k0d' }],
])('%s says how mail goes', (setting, expected) => {
  expect(readMail({ ...mailed, REKKVERK_MAIL: setting }).mail?.sender).toMatchObject(expected)
})
