import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../app/rootRoute.tsx'
import { readActorsSearch } from './actorsSearch.ts'

export const actorRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/handlingsplan/aktorer',
    validateSearch: readActorsSearch,
    component: lazyRouteComponent(() => import('./ActorsPage.tsx'), 'ActorsPage'),
  }),
] as const
