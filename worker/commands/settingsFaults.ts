import { hasProvider, readProvider } from '../accounts/providerSettings.ts'
import { isLocalHost, readOrigin } from '../accounts/publicUrl.ts'
import type { Settings } from './settings.ts'

/** Whether a server with these settings has demo accounts for somebody who asks from this machine. */
export function hasDemo({ REKKVERK_DEMO, REKKVERK_PUBLIC_URL }: Settings): boolean {
  const elsewhere = REKKVERK_PUBLIC_URL && !isLocalHost(readOrigin(REKKVERK_PUBLIC_URL)?.hostname ?? '')
  return REKKVERK_DEMO === '1' && !elsewhere
}

/** What keeps people from signing in as meant: a sentence each, for whoever starts the service. */
export function settingsFaults(settings: Settings): string[] {
  const { faults } = readProvider(settings)
  const wanted = settings.REKKVERK_DEMO === '1'
  return [
    ...faults,
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
