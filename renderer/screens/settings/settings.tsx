import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { DeadlinesSection } from './deadlines-section.tsx';
import { JournalSection } from './journal-section.tsx';
import { LetterheadSection } from './letterhead/letterhead-section.tsx';
import { LettersSection } from './letters/letters-section.tsx';
import { OrganisationSection } from './organisation-section.tsx';
import { ReferenceSection } from './reference-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { SETTINGS_SECTIONS, type SettingsSection } from './sections.ts';
import styles from './settings.module.css';
import { VaultSection } from './vault-section.tsx';
import { WordsSection } from './words/words-section.tsx';

const SECTION: Readonly<Record<SettingsSection, () => React.ReactNode>> = {
  appearance: AppearanceSection,
  vault: VaultSection,
  organisation: OrganisationSection,
  words: WordsSection,
  letters: LettersSection,
  letterhead: LetterheadSection,
  deadlines: DeadlinesSection,
  reminders: RemindersSection,
  reference: ReferenceSection,
  journal: JournalSection,
  about: AboutSection,
};

export function SettingsScreen() {
  const { t } = useTranslation();
  const { section } = useParams({ from: '/settings/$section' });
  const Shown = SECTION[section];
  return (
    <Page
      title={t(`settings.sections.${section}`)}
      trail={[{ label: t('settings.title'), link: { to: '/settings/$section', params: { section: 'appearance' } } }]}
    >
      <div className={styles.settings}>
        <nav aria-label={t('settings.title')}>
          <ul className={styles.sections}>
            {SETTINGS_SECTIONS.map((name) => (
              <li key={name}>
                <Link
                  to="/settings/$section"
                  params={{ section: name }}
                  className={styles.section}
                  activeProps={{ 'data-active': true }}
                >
                  {t(`settings.sections.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.content}>
          <Shown />
        </div>
      </div>
    </Page>
  );
}
