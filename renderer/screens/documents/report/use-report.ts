import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccessReport, ReportLine, ReportTopic } from '../../../../shared/contract/core/documents.ts';
import { core, coreQuery, queries } from '../../../api/clients.ts';
import { toFailure } from '../../../api/failure.ts';
import { useFailureWords } from '../../../api/words.ts';
import { say } from '../../../components/notice.ts';

export type Decision = Pick<ReportLine, 'id' | 'text' | 'decision'>;
export type Frame = Pick<AccessReport, 'dataHeld' | 'introduction' | 'closing' | 'signatory' | 'language'>;

type Step =
  | { readonly kind: 'decide'; readonly lines: readonly Decision[] }
  | { readonly kind: 'add'; readonly topic: ReportTopic; readonly text: string }
  | { readonly kind: 'set'; readonly frame: Partial<Frame> };

/**
 * Steps on one report, one after the other: each is made on the version the one before it left behind, so that quick keys
 * never meet their own change as somebody else's.
 */
export function useReport(requestId: AccessReport['requestId']) {
  const { t } = useTranslation();
  const words = useFailureWords();
  const key = coreQuery.documents.accessReport.get.queryKey({ input: { requestId } });
  const take = useMutation({
    scope: { id: `report/${requestId}` },
    mutationFn: async (step: Step): Promise<AccessReport> => {
      const now = queries.getQueryData(key) ?? (await core.documents.accessReport.get({ requestId }));
      const at = { requestId, version: now.version };
      const { dataHeld, introduction, closing, signatory } = now;
      switch (step.kind) {
        case 'decide':
          return core.documents.accessReport.decide({ ...at, lines: [...step.lines] });
        case 'add':
          return core.documents.accessReport.addLine({ ...at, topic: step.topic, text: step.text });
        case 'set':
          return core.documents.accessReport.set({ ...at, dataHeld, introduction, closing, signatory, ...step.frame });
      }
    },
    onSuccess: (saved) => {
      queries.setQueryData(key, saved);
    },
    onError: async (error) => {
      const failure = toFailure(error);
      say(failure.code === 'CONFLICT' ? t('documents.report.conflict') : words(failure));
      await queries.invalidateQueries({ queryKey: key });
    },
  });
  return {
    decide: (lines: readonly Decision[]) => take.mutateAsync({ kind: 'decide', lines }),
    add: (topic: ReportTopic, text: string) => take.mutateAsync({ kind: 'add', topic, text }),
    set: (frame: Partial<Frame>) => take.mutateAsync({ kind: 'set', frame }),
    busy: take.isPending,
  };
}

export type ReportSteps = ReturnType<typeof useReport>;
