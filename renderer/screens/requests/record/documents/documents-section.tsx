import { useTranslation } from 'react-i18next';
import type { DocumentEntry } from '../../../../../shared/contract/core/documents.ts';
import type { RequestRecord } from '../../../../../shared/contract/core/requests.ts';
import { Section } from '../../../../components/section.tsx';
import type { Dialog } from '../dialogs.tsx';
import type { Sendable } from '../steps/sent-form.tsx';
import { type DocumentAct, DocumentRow } from './document-row.tsx';
import styles from './documents-section.module.css';

type Props = {
  readonly request: RequestRecord;
  readonly documents: readonly DocumentEntry[];
  readonly onDialog: (dialog: Dialog) => void;
};

/** The finished documents of a case, the latest first, and which of them have gone out. */
export function DocumentsSection({ request, documents, onDialog }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('requests.documents.title')}>
      {documents.length === 0 ? (
        <p className="quiet">{t('requests.documents.none')}</p>
      ) : (
        <ul className={styles.documents}>
          {documents.map((entry) => (
            <DocumentRow
              key={entry.id}
              entry={entry}
              onAct={(act) => {
                onDialog(dialogOf(act, request, entry));
              }}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

function dialogOf(act: DocumentAct, request: RequestRecord, entry: DocumentEntry): Dialog {
  switch (act) {
    case 'send':
      return { kind: 'send', sendable: sendableOf(request, entry), what: entry.number };
    case 'mail':
      return { kind: 'mail', entry };
    case 'return':
      return { kind: 'return', entry };
  }
}

/** The letter of a step is sent as that step, so that its own questions are asked; other documents go as they are. */
function sendableOf({ questions, extensions, lines }: RequestRecord, { id }: DocumentEntry): Sendable {
  const question = questions.find(({ letter }) => letter?.documentId === id);
  if (question !== undefined) return { of: 'question', id: question.id };
  const extension = extensions.find(({ letter }) => letter?.documentId === id);
  if (extension !== undefined) return { of: 'extension', id: extension.id };
  const line = lines.find(({ processor }) => processor?.letter?.documentId === id);
  return line === undefined ? { of: 'document', id } : { of: 'forward', id: line.id };
}
