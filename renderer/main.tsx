import { config } from 'zod';

// Before any schema is built: the compiled path of zod needs `eval`, which the page's policy refuses. Static imports
// would be evaluated first, whatever their order here, so the rest of the page comes by a dynamic one.
config({ jitless: true });

void import('./start.tsx');
