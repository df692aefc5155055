import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { readCompareSearch } from './compareSearch.ts'

export const stalenessRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter/$id/sjekk/sammenlign',
    validateSearch: readCompareSearch,
    component: lazyRouteComponent(() => import('./ComparePage.tsx'), 'ComparePage'),
  }),
] as const
