import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { readMapSearch } from './mapSearch.ts'

export const mapRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/kart',
    validateSearch: readMapSearch,
    component: lazyRouteComponent(() => import('./MapPage.tsx'), 'MapPage'),
  }),
] as const
