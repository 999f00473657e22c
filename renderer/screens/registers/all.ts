import type { RegisterName } from '../../commands/places.ts';
import type { RegisterScreens } from './definition.ts';
import { ACTIVITIES } from './kinds/activity/activities.tsx';
import { CONSENTS } from './kinds/consents.tsx';
import { COOKIES } from './kinds/cookies.tsx';
import { FINDINGS } from './kinds/findings.tsx';
import { MEASURES } from './kinds/measures.tsx';
import { NOTICES } from './kinds/notices.tsx';
import { PROCESSORS } from './kinds/processors.tsx';
import { REFERENCES } from './kinds/references.tsx';
import { SYSTEMS } from './kinds/systems.tsx';
import { TRANSFERS } from './kinds/transfers.tsx';
import { screensOf } from './screens-of.tsx';

/** Every register, by its name in an address. */
export const SCREENS: Readonly<Record<RegisterName, RegisterScreens>> = {
  activities: screensOf(ACTIVITIES),
  processors: screensOf(PROCESSORS),
  transfers: screensOf(TRANSFERS),
  systems: screensOf(SYSTEMS),
  notices: screensOf(NOTICES),
  findings: screensOf(FINDINGS),
  measures: screensOf(MEASURES),
  cookies: screensOf(COOKIES),
  consents: screensOf(CONSENTS),
  references: screensOf(REFERENCES),
};
