import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { readWorklistSearch } from './worklistSearch.ts'

export const worklistRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring',
    validateSearch: readWorklistSearch,
    component: lazyRouteComponent(() => import('./WorklistPage.tsx'), 'WorklistPage'),
  }),
] as const
