import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { textParameter } from '../app/searchParameters.ts'

export const inspectionRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/tiltak/$id/kontroll',
    component: lazyRouteComponent(() => import('./InspectionPage.tsx'), 'InspectionPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/kontroller',
    validateSearch: (search: Record<string, unknown>): { q?: string } => ({ q: textParameter(search.q) }),
    component: lazyRouteComponent(() => import('./DuePage.tsx'), 'DuePage'),
  }),
] as const
