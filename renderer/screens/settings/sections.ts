export const SETTINGS_SECTIONS = [
  'appearance',
  'vault',
  'organisation',
  'words',
  'letters',
  'letterhead',
  'deadlines',
  'reminders',
  'reference',
  'journal',
  'about',
] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];
