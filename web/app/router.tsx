import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { accountRoutes } from '../accounts/routes.ts'
import { apiRoutes } from '../api-docs/routes.ts'
import { checklistRoutes } from '../checklists/routes.ts'
import { clarificationRoutes } from '../clarifications/routes.ts'
import { clearanceRoutes } from '../clearances/routes.ts'
import { followUpRoutes } from '../follow-ups/routes.ts'
import { historyRoutes } from '../history/routes.ts'
import { importRoutes } from '../imports/routes.ts'
import { mapRoutes } from '../map/routes.ts'
import { planRoutes } from '../plan/routes.ts'
import { projectRoutes } from '../projects/routes.ts'
import { reportRoutes } from '../reports/routes.ts'
import { securingRoutes } from '../securing/routes.ts'
import { settingsRoutes } from '../settings/routes.ts'
import { signRoutes } from '../signs/routes.ts'
import { siteRoutes } from '../sites/routes.ts'
import { stalenessRoutes } from '../staleness/routes.ts'
import { taskRoutes } from '../tasks/routes.ts'
import { rootRoute, signedInRoute } from './rootRoute.tsx'
import { parseSearch, stringifySearch } from './searchParameters.ts'
import { validateSignInSearch } from './signInSearch.ts'

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/kart' })
  },
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logg-inn',
  validateSearch: validateSignInSearch,
  component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
})

const signedInAgainRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/innlogget',
  component: lazyRouteComponent(() => import('./SignedInAgainPage.tsx'), 'SignedInAgainPage'),
})

// A subject adds its pages by exporting an array of routes, children of `signedInRoute`, and a line here.
const routeTree = rootRoute.addChildren([
  startRoute,
  signInRoute,
  ...apiRoutes,
  signedInRoute.addChildren([
    signedInAgainRoute,
    ...mapRoutes,
    ...projectRoutes,
    ...securingRoutes,
    ...signRoutes,
    ...planRoutes,
    ...reportRoutes,
    ...stalenessRoutes,
    ...taskRoutes,
    ...clarificationRoutes,
    ...followUpRoutes,
    ...importRoutes,
    ...historyRoutes,
    ...accountRoutes,
    ...clearanceRoutes,
    ...siteRoutes,
    ...checklistRoutes,
    ...settingsRoutes,
  ]),
])

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
