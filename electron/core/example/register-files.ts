import activities from '../../../assets/example/activities.json' with { type: 'json' };
import channels from '../../../assets/example/channels.json' with { type: 'json' };
import consents from '../../../assets/example/consents.json' with { type: 'json' };
import cookies from '../../../assets/example/cookies.json' with { type: 'json' };
import documents from '../../../assets/example/documents.json' with { type: 'json' };
import establishments from '../../../assets/example/establishments.json' with { type: 'json' };
import findings from '../../../assets/example/findings.json' with { type: 'json' };
import measures from '../../../assets/example/measures.json' with { type: 'json' };
import notices from '../../../assets/example/notices.json' with { type: 'json' };
import organisation from '../../../assets/example/organisation.json' with { type: 'json' };
import people from '../../../assets/example/people.json' with { type: 'json' };
import processors from '../../../assets/example/processors.json' with { type: 'json' };
import transfers from '../../../assets/example/transfers.json' with { type: 'json' };
import { ExampleFiles } from '../../../shared/domain/example.ts';

/** The example controller's register as it ships, checked once more on reading. */
export const exampleFiles = (): ExampleFiles =>
  ExampleFiles.parse({
    activities,
    channels,
    consents,
    cookies,
    documents,
    establishments,
    findings,
    measures,
    notices,
    organisation,
    people,
    processors,
    transfers,
  });
