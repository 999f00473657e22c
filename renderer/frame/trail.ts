import { createContext, useContext } from 'react';

const TrailContext = createContext<HTMLElement | null>(null);

/** Where the page in the frame puts its breadcrumb. */
export const TrailSlot = TrailContext.Provider;
export const useTrailSlot = () => useContext(TrailContext);
