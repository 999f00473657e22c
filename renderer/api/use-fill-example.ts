import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from './clients.ts';

type Step = { readonly done: number; readonly total: number };

/** Fills the example into an empty register, and says how far it is while it takes its seconds. */
export function useFillExample() {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>();
  const fill = async (): Promise<void> => {
    try {
      const filling = await core.exchange.loadExample();
      for (;;) {
        const { done, value } = await filling.next();
        if (done) return;
        setStep(value);
      }
    } finally {
      setStep(undefined);
    }
  };
  const words = step && t('example.filling', { done: step.done + 1, total: step.total });
  return { fill, words };
}
