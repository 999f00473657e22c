import { config } from 'zod';

// Must be evaluated before any schema is built: the compiled path of zod needs `eval`, which the page's policy refuses.
config({ jitless: true });
