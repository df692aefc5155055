import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/rootRoute.tsx'

/** Open to all: whoever connects a system reads it before there is anyone to sign in as. */
export const apiRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/api',
    component: lazyRouteComponent(() => import('./ApiPage.tsx'), 'ApiPage'),
  }),
] as const
