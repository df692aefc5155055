import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { textParameter } from '../app/searchParameters.ts'

export const checklistRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sjekklister',
    component: lazyRouteComponent(() => import('./ChecklistsPage.tsx'), 'ChecklistsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sjekklister/utkast',
    component: lazyRouteComponent(() => import('./DraftPage.tsx'), 'DraftPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sjekklister/$version',
    /** `mot`: the version it is compared with. */
    validateSearch: (search: Record<string, unknown>): { mot?: string } => ({
      mot: textParameter(search.mot),
    }),
    component: lazyRouteComponent(() => import('./ChecklistPage.tsx'), 'ChecklistPage'),
  }),
] as const
