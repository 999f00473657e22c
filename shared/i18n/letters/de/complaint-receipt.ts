import type { LetterCatalogue } from '../en/index.ts';

/** A complaint made to us is here: section 164A(3) DPA 2018, and the same courtesy elsewhere. */
export const complaintReceipt: LetterCatalogue['complaintReceipt'] = {
  title: 'Ihre Beschwerde {{reference}} ist bei uns eingegangen',
  heading: 'Wir haben Ihre Beschwerde erhalten',
  infoDate: 'Beschwerde vom',
  received: 'Ihre Beschwerde ist am {{date}} {{channel}} bei uns eingegangen. Sie hat das Zeichen {{reference}}.',
  about: 'Wir verstehen, dass es um Folgendes geht: {{subject}}.',
  wrong:
    'Wenn wir Sie falsch verstanden haben oder Sie etwas ergänzen möchten, schreiben Sie bitte an {{contact}} und nennen Sie das Zeichen {{reference}}.',
  next: {
    heading: 'Wie es weitergeht',
    uk: 'Wir gehen Ihrer Beschwerde ohne unangemessene Verzögerung nach, stellen die nötigen Nachforschungen an und halten Sie auf dem Laufenden. Danach teilen wir Ihnen ohne unangemessene Verzögerung das Ergebnis mit (Section 164A des Data Protection Act 2018).',
    eu: 'Wir gehen Ihrer Beschwerde nach, stellen die nötigen Nachforschungen an und halten Sie auf dem Laufenden. Danach teilen wir Ihnen das Ergebnis mit unseren Gründen mit.',
    handler: 'Ihre Beschwerde bearbeitet {{handler}}.',
    free: 'Das kostet Sie nichts.',
  },
  handling: {
    heading: 'Was mit den Daten Ihrer Beschwerde geschieht',
    use: 'Wir verwenden, was Sie uns senden, um Ihre Beschwerde zu bearbeiten und um nachweisen zu können, wie wir das getan haben (Artikel 5 Absatz 2).',
  },
  elsewhere: {
    heading: 'Wo Sie sich sonst beschweren können',
    eu: 'Sie müssen nicht auf uns warten. Sie können sich bei einer Aufsichtsbehörde beschweren, insbesondere an Ihrem Aufenthaltsort, an Ihrem Arbeitsplatz oder am Ort des mutmaßlichen Verstoßes (Artikel 77):',
    uk: 'Sie können sich auch beim Information Commissioner beschweren (Section 165 des Data Protection Act 2018):',
  },
};
