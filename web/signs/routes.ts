import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { wordParameter } from '../app/searchParameters.ts'
import { helplineRoutes } from '../helplines/routes.ts'
import { recallRoutes } from '../recalls/routes.ts'
import { signCareRoutes } from '../sign-care/routes.ts'
import { signDesignRoutes } from '../sign-design/routes.ts'
import { signMessageRoutes } from '../sign-messages/routes.ts'
import { signNeedRoutes } from '../sign-needs/routes.ts'
import { signPlanRoutes } from '../sign-plans/routes.ts'
import { readSignsSearch } from './signsSearch.ts'

/** Everything under «Skilt»: each subject keeps its own pages, and adds a line here. */
export const signRoutes = [
  ...signCareRoutes,
  ...signDesignRoutes,
  ...signNeedRoutes,
  ...signMessageRoutes,
  ...helplineRoutes,
  ...recallRoutes,
  ...signPlanRoutes,
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt',
    validateSearch: readSignsSearch,
    component: lazyRouteComponent(() => import('./SignsPage.tsx'), 'SignsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/$id',
    validateSearch: (search: Record<string, unknown>): { mode?: 'edit' } => ({
      mode: wordParameter(search.mode, ['edit']),
    }),
    component: lazyRouteComponent(() => import('./SignPage.tsx'), 'SignPage'),
  }),
] as const
