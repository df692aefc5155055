import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { readSecuringSearch } from './securingSearch.ts'

export const thingSecuringRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/$collection/$id',
    validateSearch: readSecuringSearch,
    component: lazyRouteComponent(() => import('./SecuringPage.tsx'), 'SecuringPage'),
  }),
] as const
