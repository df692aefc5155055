import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

export const importRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/importer',
    component: lazyRouteComponent(() => import('./ImportsPage.tsx'), 'ImportsPage'),
  }),
] as const
