/** What views need of the world outside: given by each page's main, and by the gallery and the tests in its place. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Failure, ToBackground } from '../../messaging/protocol.ts';

/** Asks the background; never rejects. */
export type Ask = <K extends keyof ToBackground>(
  type: K,
  ask: ToBackground[K]['ask'],
) => Promise<ToBackground[K]['answer'] | Failure>;

export interface Services {
  readonly ask: Ask;
}

/** Rejects nothing and keeps nothing: a view outside any page says so at once. */
const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('a view stands outside of ServicesProvider');
  return services;
}
