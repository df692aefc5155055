import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { readFollowUpSearch } from './followUpSearch.ts'

export const followUpRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/oppfolging',
    validateSearch: readFollowUpSearch,
    component: lazyRouteComponent(() => import('./FollowUpsPage.tsx'), 'FollowUpsPage'),
  }),
] as const
