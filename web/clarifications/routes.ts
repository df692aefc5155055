import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'

// The project's own page is among the project's routes.
export const clarificationRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/avklaringer',
    component: lazyRouteComponent(() => import('./QueuePage.tsx'), 'QueuePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/avklaringer/$id',
    component: lazyRouteComponent(() => import('./QuestionPage.tsx'), 'QuestionPage'),
  }),
] as const
