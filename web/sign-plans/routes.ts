import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { textParameter } from '../app/searchParameters.ts'

export const signPlanRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/planer',
    component: lazyRouteComponent(() => import('./SignPlansPage.tsx'), 'SignPlansPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/planer/ny',
    // A thing in the register (`bridges:id`), or the assessment whose place it is for.
    validateSearch: (search: Record<string, unknown>): { at?: string; vurdering?: string } => ({
      at: textParameter(search.at),
      vurdering: textParameter(search.vurdering),
    }),
    component: lazyRouteComponent(() => import('./NewPlanPage.tsx'), 'NewPlanPage'),
  }),
  // No parameters: what it is about is in memory only.
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/planer/uten-lagring',
    component: lazyRouteComponent(() => import('./UnstoredPlanPage.tsx'), 'UnstoredPlanPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/planer/sammenlign',
    validateSearch: (search: Record<string, unknown>): { a?: string; b?: string } => ({
      a: textParameter(search.a),
      b: textParameter(search.b),
    }),
    component: lazyRouteComponent(() => import('./ComparePage.tsx'), 'ComparePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/planer/$id',
    component: lazyRouteComponent(() => import('./SignPlanPage.tsx'), 'SignPlanPage'),
  }),
] as const
