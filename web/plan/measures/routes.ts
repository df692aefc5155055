import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../../app/rootRoute.tsx'
import { readMeasuresSearch } from './measuresSearch.ts'

export const measureRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/handlingsplan/tiltak',
    validateSearch: readMeasuresSearch,
    component: lazyRouteComponent(() => import('./MeasuresPage.tsx'), 'MeasuresPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/handlingsplan/tiltak/$code',
    component: lazyRouteComponent(() => import('./MeasurePage.tsx'), 'MeasurePage'),
  }),
] as const
