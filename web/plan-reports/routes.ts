import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { wordParameter } from '../app/searchParameters.ts'

export const planReportRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/handlingsplan/rapporter',
    validateSearch: (search: Record<string, unknown>): { mode?: 'new' } => ({
      mode: wordParameter(search.mode, ['new']),
    }),
    component: lazyRouteComponent(() => import('./PlanReportsPage.tsx'), 'PlanReportsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/handlingsplan/rapporter/$id',
    component: lazyRouteComponent(() => import('./PlanReportPage.tsx'), 'PlanReportPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/handlingsplan/rapporter/$id/utskrift',
    component: lazyRouteComponent(() => import('./PlanReportPrintPage.tsx'), 'PlanReportPrintPage'),
  }),
] as const
