import { Button, FileButton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letterhead } from '../../../../shared/contract/core/letterheads.ts';
import { core, coreQuery, queries } from '../../../api/clients.ts';
import { carryDraftOn } from '../../../api/drafts.ts';
import { toFailure } from '../../../api/failure.ts';
import { useSession } from '../../../api/session.ts';
import { FailureNotice } from '../../../components/form/record-form.tsx';
import { say } from '../../../components/notice.ts';
import { Section } from '../../../components/section.tsx';
import styles from './letterhead.module.css';

const ACCEPTED = 'image/png,image/jpeg,image/svg+xml';

/** The logo: chosen from a file, checked by the core, shown as it will be printed. */
export function LogoField({ letterhead }: { readonly letterhead: Letterhead }) {
  const { t } = useTranslation();
  const { establishmentId, version, logo } = letterhead;
  const { vaultId } = useSession();
  /** Words typed below were not made against another logo: they go on from the version it made. */
  const carryOn = (saved: Letterhead) => {
    carryDraftOn(vaultId, `letterhead/${establishmentId}`, version, saved.version);
    queries.setQueryData(coreQuery.letterheads.get.queryKey({ input: { establishmentId } }), saved);
  };
  const again = useRef<() => void>(null);
  const choose = useMutation({
    mutationFn: (file: File) => core.letterheads.setLogo({ establishmentId, version, file }),
    onSuccess: (saved) => {
      carryOn(saved);
      say(t('templates.logo.saved'));
    },
    // The same file may be chosen again once it was mended.
    onSettled: () => again.current?.(),
  });
  const remove = useMutation({
    mutationFn: () => core.letterheads.removeLogo({ establishmentId, version }),
    onSuccess: (saved) => {
      carryOn(saved);
      say(t('templates.logo.removed'));
    },
  });
  const failed = choose.error ?? remove.error;
  return (
    <Section title={t('templates.logo.title')}>
      {failed !== null && <FailureNotice failure={toFailure(failed)} />}
      {logo === null ? (
        <p className="quiet">{t('templates.logo.none')}</p>
      ) : (
        <LogoPicture
          key={logo.sha256}
          establishmentId={establishmentId}
          alternative={letterhead.fields.logoAlternative}
        />
      )}
      <div className={styles.ways}>
        <FileButton
          accept={ACCEPTED}
          resetRef={again}
          inputProps={{ 'aria-label': t('templates.logo.file') }}
          onChange={(file) => {
            if (file === null) return;
            remove.reset();
            choose.mutate(file);
          }}
        >
          {(props) => (
            <Button {...props} size="xs" variant="default" loading={choose.isPending}>
              {t(logo === null ? 'templates.logo.choose' : 'templates.logo.replace')}
            </Button>
          )}
        </FileButton>
        {logo !== null && (
          <Button
            size="xs"
            variant="subtle"
            loading={remove.isPending}
            onClick={() => {
              choose.reset();
              remove.mutate();
            }}
          >
            {t('templates.logo.remove')}
          </Button>
        )}
      </div>
      <p className="quiet small">{t('templates.logo.rules')}</p>
    </Section>
  );
}

type PictureProps = { readonly establishmentId: Letterhead['establishmentId']; readonly alternative: string };

function LogoPicture({ establishmentId, alternative }: PictureProps) {
  const { data } = useQuery(
    coreQuery.letterheads.logo.queryOptions({ input: { establishmentId }, gcTime: 0, staleTime: Infinity }),
  );
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    if (data === undefined || image.current === null) return undefined;
    const address = URL.createObjectURL(data);
    image.current.src = address;
    return () => {
      URL.revokeObjectURL(address);
    };
  }, [data]);
  return <div className={styles.logo}>{data !== undefined && <img ref={image} alt={alternative} />}</div>;
}
