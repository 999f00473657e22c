import { useRouter } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';

/** How far each visited page was scrolled, by its place in the history of the window. Kept for this page load only. */
const left = new Map<string, number>();

/** A new page begins at its top; going back finds the page where it was left. */
export function useScrollPlace(page: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const stopLeaving = router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
      const key = fromLocation?.state.__TSR_key;
      if (key !== undefined && page.current !== null) left.set(key, page.current.scrollTop);
    });
    const stopArriving = router.subscribe('onRendered', ({ toLocation, pathChanged }) => {
      if (pathChanged) page.current?.scrollTo({ top: left.get(toLocation.state.__TSR_key ?? '') ?? 0 });
    });
    return () => {
      stopLeaving();
      stopArriving();
    };
  }, [router, page]);
}
