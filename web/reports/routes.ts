import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { textParameter } from '../app/searchParameters.ts'

/** The check the report is of; the newest unless told. */
const validateSearch = (search: Record<string, unknown>): { check?: string } => ({
  check: textParameter(search.check),
})

export const reportRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter/$id/rapport',
    validateSearch,
    component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/prosjekter/$id/utskrift',
    validateSearch,
    // The step was called this before there was a report; links to it are in people's notes.
    beforeLoad: ({ params, search }) => {
      throw redirect({ to: '/prosjekter/$id/rapport', params, search, replace: true })
    },
  }),
] as const
