import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { textParameter } from '../app/searchParameters.ts'

/** `q` is what is searched for, `konto` the account that is open. */
export interface AccountsSearch {
  q?: string
  konto?: string
}

export const accountRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/konto',
    component: lazyRouteComponent(() => import('./OwnAccountPage.tsx'), 'OwnAccountPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/kontoer',
    validateSearch: (search: Record<string, unknown>): AccountsSearch => ({
      q: textParameter(search.q),
      konto: textParameter(search.konto),
    }),
    component: lazyRouteComponent(() => import('./AccountsPage.tsx'), 'AccountsPage'),
  }),
] as const
