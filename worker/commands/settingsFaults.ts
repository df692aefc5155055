import { hasDemo } from '../accounts/hasDemo.ts'
import { hasProvider, readProvider } from '../accounts/providerSettings.ts'
import { readMail } from '../mail/mailSettings.ts'
import type { Settings } from './settings.ts'

/** What keeps people from signing in, or mail from being sent, as meant: a sentence each, for whoever starts the service. */
export function settingsFaults(settings: Settings): string[] {
  const { faults } = readProvider(settings)
  const wanted = settings.REKKVERK_DEMO === '1'
  return [
    ...faults,
    ...readMail(settings).faults,
    ...(wanted && !hasDemo(settings)
      ? [
          'REKKVERK_DEMO is on, but people come from elsewhere (REKKVERK_PUBLIC_URL): there are no demo accounts.',
        ]
      : []),
    ...(hasProvider(settings) || hasDemo(settings)
      ? []
      : ['Nobody can sign in: set REKKVERK_OIDC_ISSUER and what goes with it (worker/deploying.md).']),
  ]
}
