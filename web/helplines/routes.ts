import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { wordParameter } from '../app/searchParameters.ts'

export const helplineRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/tjenester',
    component: lazyRouteComponent(() => import('./HelplinesPage.tsx'), 'HelplinesPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/tjenester/ny',
    component: lazyRouteComponent(() => import('./HelplinePage.tsx'), 'NewHelplinePage'),
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
