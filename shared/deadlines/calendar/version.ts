import { CORRECTIONS_VERSION } from './corrections.ts';

/** The library release the holidays come from. A test compares it with the installed package. */
export const HOLIDAY_LIBRARY_VERSION = '3.37.0';

/** Stored with every computed date: the same version and history always give the same date. */
export const CALENDAR_VERSION = `date-holidays ${HOLIDAY_LIBRARY_VERSION}, corrections ${CORRECTIONS_VERSION}`;
