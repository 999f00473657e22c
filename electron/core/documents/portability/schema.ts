/** What a program needs to know of the JSON files: JSON Schema 2020-12. */
export const PACKAGE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Personal data in portable form (GDPR Article 20)',
  type: 'object',
  required: ['title', 'system', 'extractedOn', 'provenance'],
  properties: {
    title: { type: 'string', description: 'What the data are called.' },
    system: { type: 'string', description: 'The system they come from; empty where none is named.' },
    extractedOn: {
      description: 'The day they were taken from the system; empty where it is not known.',
      anyOf: [{ type: 'string', format: 'date' }, { const: '' }],
    },
    provenance: {
      enum: ['provided', 'observed'],
      description: 'Provided by the person, or observed while they used a service.',
    },
    columns: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'In their order.' },
    rows: {
      type: 'array',
      items: { type: 'object', additionalProperties: { type: 'string' } },
      description: 'One object an entry; every value is text, as it stands in the system.',
    },
    text: { type: 'string', description: 'In place of columns and rows where the data are one text.' },
  },
  anyOf: [{ required: ['columns', 'rows'] }, { required: ['text'] }],
  additionalProperties: false,
} as const;
