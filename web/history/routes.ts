import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { readEventsSearch } from './eventsSearch.ts'

export const historyRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/historikk',
    validateSearch: readEventsSearch,
    component: lazyRouteComponent(() => import('./EventsPage.tsx'), 'EventsPage'),
  }),
] as const
