import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { dayParameter } from '../app/searchParameters.ts'
import { catalogueRoutes } from '../catalogue/routes.ts'
import { inspectionRoutes } from '../inspections/routes.ts'
import { safeguardRoutes } from '../safeguards/routes.ts'
import { worklistRoutes } from '../worklist/routes.ts'
import { readSecuringSearch } from './securingSearch.ts'

/** Everything under «Sikring»: each subject keeps its own pages, and adds a line here. */
export const securingRoutes = [
  ...safeguardRoutes,
  ...inspectionRoutes,
  ...worklistRoutes,
  ...catalogueRoutes,
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/$collection/$id',
    validateSearch: readSecuringSearch,
    component: lazyRouteComponent(() => import('./SecuringPage.tsx'), 'SecuringPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/$collection/$id/sideriss',
    // The day it is shown on; today unless told.
    validateSearch: (search: Record<string, unknown>): { dato?: string } => ({
      dato: dayParameter(search.dato),
    }),
    component: lazyRouteComponent(() => import('./side-view/SideViewPage.tsx'), 'SideViewPage'),
  }),
] as const
