import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { signNeedRoutes } from '../sign-needs/routes.ts'
import { readSignsSearch } from './signsSearch.ts'

/** Everything under «Skilt»: each subject keeps its own pages, and adds a line here. */
export const signRoutes = [
  ...signNeedRoutes,
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt',
    validateSearch: readSignsSearch,
    component: lazyRouteComponent(() => import('./SignsPage.tsx'), 'SignsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/$id',
    component: lazyRouteComponent(() => import('./SignPage.tsx'), 'SignPage'),
  }),
] as const
