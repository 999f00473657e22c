import type { LetterCatalogue } from '../en/index.ts';

/** Art. 34: what people are told of a breach that puts them at high risk, in clear and plain language. */
export const breachNotice: LetterCatalogue['breachNotice'] = {
  title: 'Comunicazione di una violazione dei dati personali, {{reference}}',
  heading: 'È accaduto qualcosa ai Suoi dati personali',
  salutation: 'Gentili Signore, gentili Signori,',
  to: { persons: 'Agli interessati', public: 'Comunicazione pubblica a tutti gli interessati' },
  lead: {
    persons:
      'Si è verificata una violazione della sicurezza di dati personali che deteniamo e che La riguardano. La informiamo affinché possa proteggersi (articolo 34). Siamo spiacenti che ciò sia accaduto.',
    public:
      'Si è verificata una violazione della sicurezza di dati personali che deteniamo. Scrivere a tutti gli interessati richiederebbe uno sforzo sproporzionato; per questo La informiamo in questo modo (articolo 34, paragrafo 3, lettera c)). Siamo spiacenti che ciò sia accaduto.',
  },
  happened: {
    heading: 'Che cosa è accaduto',
    aware: 'Data in cui ne siamo venuti a conoscenza: {{date}}.',
  },
  data: {
    heading: 'Quali dati sono interessati',
  },
  consequences: {
    heading: 'Che cosa può significare per Lei',
  },
  measures: {
    heading: 'Che cosa abbiamo fatto e faremo',
    authority: 'Il {{date}} abbiamo notificato la violazione all’autorità di controllo: {{authority}}.',
  },
  advice: {
    heading: 'Che cosa può fare Lei',
  },
  contact: {
    heading: 'A chi può rivolgersi',
    officer: 'Il nostro Responsabile della protezione dei dati risponde alle Sue domande: {{contact}}.',
    office: 'Rispondiamo alle Sue domande: {{contact}}.',
    reference: 'Indichi il numero {{reference}}.',
  },
};
