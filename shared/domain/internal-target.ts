/** Days from receipt that stand in where a law states none and no target of our own is set. */
export const DAYS_WITHOUT_A_DATE = 20;
