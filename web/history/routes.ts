import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

export const historyRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/historikk',
    component: lazyRouteComponent(() => import('./HistoryPage.tsx'), 'HistoryPage'),
  }),
] as const
