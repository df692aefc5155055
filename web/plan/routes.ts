import { createRoute, redirect } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { measureRoutes } from './measures/routes.ts'

/** Everything under «Handlingsplan»: each subject keeps its own pages, and adds a line here. */
export const planRoutes = [
  ...measureRoutes,
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/handlingsplan',
    beforeLoad: () => {
      throw redirect({ to: '/handlingsplan/tiltak' })
    },
  }),
] as const
