import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { readImportSearch } from './importSearch.ts'

export const importRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/importer',
    component: lazyRouteComponent(() => import('./ImportsPage.tsx'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/importer/$id',
    validateSearch: readImportSearch,
    component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
  }),
] as const
