import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { textParameter, wordParameter } from '../app/searchParameters.ts'

export const helplineRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/tjenester',
    component: lazyRouteComponent(() => import('./HelplinesPage.tsx'), 'HelplinesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/tjenester/ny',
    validateSearch: (search: Record<string, unknown>): { actor?: string } => ({
      actor: textParameter(search.actor),
    }),
    component: lazyRouteComponent(() => import('./NewHelplinePage.tsx'), 'NewHelplinePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/tjenester/$id',
    validateSearch: (search: Record<string, unknown>): { mode?: 'edit' } => ({
      mode: wordParameter(search.mode, ['edit']),
    }),
    component: lazyRouteComponent(() => import('./HelplinePage.tsx'), 'HelplinePage'),
  }),
] as const
