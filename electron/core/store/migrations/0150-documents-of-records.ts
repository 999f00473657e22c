import type { Migration } from '../migrate.ts';

/** Letters belong to complaints and breaches as well as to requests: the column says so. */
export const documentsOfRecords: Migration = {
  version: 150,
  name: 'documents of records',
  sql: 'ALTER TABLE stored_document RENAME COLUMN request_id TO record_id;',
};
