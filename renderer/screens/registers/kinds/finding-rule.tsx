import { Button } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LinkedRecord } from '../../../../shared/contract/core/record.ts';
import { ruleHead, type RuleHead, type RuleId } from '../../../../shared/domain/consistency/index.ts';
import { placeOf, type RegisterName } from '../../../commands/places.ts';
import { FieldRows } from '../../../components/section.tsx';
import { RecordRefs } from '../parts/record-refs.tsx';

/** Rules that are met by a record of another register. */
const NEW_RECORD: Partial<Readonly<Record<RuleId, RegisterName>>> = {
  thirdCountryWithoutTransfer: 'transfers',
  consentWithoutEvidence: 'consents',
};

type Props = {
  readonly rule: string;
  readonly recordIds: readonly string[];
  readonly links: readonly LinkedRecord[];
  /** Whether there is something to mend. */
  readonly open: boolean;
};

/** Which rule found it, about which records, and where it is mended. */
export function FindingRule({ rule, recordIds, links, open }: Props) {
  const { t } = useTranslation();
  const head = ruleHead(rule);
  const [subject] = recordIds;
  return (
    <>
      <FieldRows
        rows={[
          {
            name: t('registers.findings.fields.rule'),
            value: head === undefined ? t('registers.findings.ruleGone') : t(`registers.consistency.${head.id}.short`),
          },
          { name: t('registers.findings.fields.recordIds'), value: <RecordRefs ids={recordIds} links={links} /> },
        ]}
      />
      <p className="quiet small measure">{t('registers.findings.closesByItself')}</p>
      {open && head !== undefined && subject !== undefined && <WayOut head={head} subject={subject} />}
    </>
  );
}

function WayOut({ head, subject }: { readonly head: RuleHead; readonly subject: string }) {
  const { t } = useTranslation();
  const register = NEW_RECORD[head.id];
  const words = t(`registers.consistency.${head.id}.way`);
  return (
    <div>
      {register === undefined ? (
        <Button
          variant="default"
          renderRoot={(props) => <Link {...placeOf(head.kind, subject)} search={{ edit: head.section }} {...props} />}
          rightSection={<IconArrowRight size={16} stroke={1.75} aria-hidden />}
        >
          {words}
        </Button>
      ) : (
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/registers/$register/new" params={{ register }} {...props} />}
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        >
          {words}
        </Button>
      )}
    </div>
  );
}
