import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { textParameter } from '../app/searchParameters.ts'
import { readCheckSearch } from '../checks/checkSearch.ts'
import { readCoverageSearch } from './coverageSearch.ts'
import { readProjectsSearch } from './projectsSearch.ts'

export const projectRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter',
    validateSearch: readProjectsSearch,
    component: lazyRouteComponent(() => import('./ProjectsPage.tsx'), 'ProjectsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter/dekning',
    validateSearch: readCoverageSearch,
    component: lazyRouteComponent(() => import('./CoveragePage.tsx'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/innstillinger/sjekkplikt',
    component: lazyRouteComponent(() => import('./DutyPage.tsx'), 'DutyPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter/ny',
    component: lazyRouteComponent(() => import('./NewProjectPage.tsx'), 'NewProjectPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter/$id',
    // The attribute to fill in, for links from a check that lacks it.
    validateSearch: (search: Record<string, unknown>): { field?: string } => ({
      field: textParameter(search.field),
    }),
    component: lazyRouteComponent(() => import('./ProjectPage.tsx'), 'ProjectPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter/$id/sjekk',
    validateSearch: readCheckSearch,
    component: lazyRouteComponent(() => import('../checks/CheckPage.tsx'), 'CheckPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter/$id/avklaring',
    component: lazyRouteComponent(
      () => import('../clarifications/ProjectClarificationPage.tsx'),
      'ProjectClarificationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter/$id/gjennomgang',
    validateSearch: (search: Record<string, unknown>): { check?: string } => ({
      check: textParameter(search.check),
    }),
    component: lazyRouteComponent(() => import('../reviews/ReviewPage.tsx'), 'ReviewPage'),
  }),
] as const
