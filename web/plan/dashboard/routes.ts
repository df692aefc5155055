import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../app/rootRoute.tsx'
import { readDashboardSearch } from './dashboardSearch.ts'

export const dashboardRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/handlingsplan',
    validateSearch: readDashboardSearch,
    component: lazyRouteComponent(() => import('./DashboardPage.tsx'), 'DashboardPage'),
  }),
] as const
