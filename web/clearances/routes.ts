import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

export const clearanceRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/klareringer',
    component: lazyRouteComponent(() => import('./ClearancesPage.tsx'), 'ClearancesPage'),
  }),
] as const
