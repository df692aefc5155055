import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { readSignNeedsSearch } from './signNeedsSearch.ts'

export const signNeedRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/vurderinger',
    validateSearch: readSignNeedsSearch,
    component: lazyRouteComponent(() => import('./SignNeedsPage.tsx'), 'SignNeedsPage'),
  }),
] as const
