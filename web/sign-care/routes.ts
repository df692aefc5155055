import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { textParameter } from '../app/searchParameters.ts'

export const signCareRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/$id/kontroll',
    component: lazyRouteComponent(() => import('./inspection/SignInspectionPage.tsx'), 'SignInspectionPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/kontroller',
    validateSearch: (search: Record<string, unknown>): { q?: string } => ({ q: textParameter(search.q) }),
    component: lazyRouteComponent(() => import('./due/DueSignsPage.tsx'), 'DueSignsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/runde',
    // Ids of the signs of the round, with commas.
    validateSearch: (search: Record<string, unknown>): { skilt?: string } => ({
      skilt: textParameter(search.skilt),
    }),
    component: lazyRouteComponent(() => import('./round/RoundPage.tsx'), 'RoundPage'),
  }),
] as const
