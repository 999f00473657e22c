import { beforeEach, describe, expect, it } from 'vitest';
import { becauseOf, refusal } from '../harness.ts';
import { breachFactsAt, complaintIntakeAt } from '../records.ts';
import { type Scene, scene } from '../casework/scene.ts';
import { lacking, send, write } from './desk.ts';

let s: Scene;
beforeEach(async () => {
  s = await scene('2026-07-20');
});

describe('the acknowledgement of a complaint', () => {
  it('is a document of the complaint, and meets the thirty days when it is sent', async () => {
    const complaint = await s.client.complaints.log({
      intake: { ...complaintIntakeAt(s.london, '2026-07-17'), handler: 'Dolores Peri' },
    });
    const letter = await write(s, complaint, { kind: 'complaint', understood: 'You waited for two months.' });
    expect(letter.faults).toEqual([]);
    expect(letter.entry).toMatchObject({
      number: 'C-01-D1',
      kind: 'complaint-receipt',
      recordKind: 'complaint',
      recordId: complaint.id,
      recordReference: 'C-01',
    });
    for (const said of [
      'Your complaint reached us on 17 July 2026 by e-mail. It has the number C-01.',
      'We understand that it is about: My request was not answered.',
      'You waited for two months.',
      '(section 164A of the Data Protection Act 2018)',
      'Dolores Peri deals with your complaint.',
      'Information Commissioner',
      '(section 165 of the Data Protection Act 2018)',
    ])
      expect(letter.words).toContain(said);
    expect(await s.client.documents.list({ recordId: complaint.id })).toHaveLength(1);
    await send(s, letter);
    expect(await s.client.complaints.get({ id: complaint.id })).toMatchObject({
      state: 'in-hand',
      acknowledged: 'in-time',
      acknowledgement: { on: '2026-07-20', by: 'email', words: 'C-01-D1' },
    });
  });

  it('under the GDPR names its authority and no law of the United Kingdom', async () => {
    const intake = complaintIntakeAt(s.malta, '2026-07-17');
    const complaint = await s.client.complaints.log({
      intake: { ...intake, complainant: { ...intake.complainant, country: 'MT' } },
    });
    const { words, faults } = await write(s, complaint, { kind: 'complaint', understood: '' });
    expect(faults).toEqual([]);
    expect(words).toContain('Office of the Information and Data Protection Commissioner');
    expect(words).toContain('(Article 77)');
    expect(words).not.toContain('2018');
  });
});

const notice = {
  kind: 'breach' as const,
  to: 'persons' as const,
  name: '',
  addressLines: [],
  happened: 'A laptop of ours was stolen.',
  data: 'Your name and your address.',
  consequences: 'Somebody could write to you in our name.',
  measures: 'We told the police.',
  advice: 'Be careful with mails in our name.',
};
const breachAt = (more?: Parameters<Scene['client']['breaches']['log']>[0]['facts']) =>
  s.client.breaches.log({
    facts: more ?? { ...breachFactsAt(s.malta), aware: { local: '2026-07-16T09:17', timezone: 'Europe/Malta' } },
  });

describe('the notice of a breach to the persons concerned', () => {
  it('says all that Art. 34(2) lists, and the people are told when it is sent', async () => {
    const breach = await breachAt();
    const decided = await s.client.breaches.decidePeople({
      id: breach.id,
      version: breach.version,
      people: {
        inform: 'inform',
        on: '2026-07-20',
        ground: '',
        reasons: '',
        informedOn: '',
        how: '',
        number: null,
      },
    });
    const letter = await write(s, decided, notice);
    expect(letter.faults).toEqual([]);
    for (const said of [
      'To the persons concerned',
      'Dear Sir or Madam,',
      'A laptop of ours was stolen. We have known of it since 16 July 2026.',
      'Somebody could write to you in our name.',
      'We told the police.',
      'Be careful with mails in our name.',
      'Our Data Protection Officer answers your questions: Dolores Peri, dpo@heron.example',
    ])
      expect(letter.words).toContain(said);
    await send(s, letter);
    expect((await s.client.breaches.get({ id: breach.id })).people).toMatchObject({
      informedOn: '2026-07-20',
      how: 'E-mail, B-01-D1',
    });
  });

  it('to one person, or to the public, is that alone', async () => {
    const breach = await breachAt();
    const one = await write(s, breach, { ...notice, name: 'Marta Sample', addressLines: ['1 Lane'] });
    expect(one.words).toContain('Dear Marta Sample,');
    await send(s, one);
    const now = await s.client.breaches.get({ id: breach.id });
    expect(now.people).toBeNull();
    const open = await write(s, now, { ...notice, to: 'public' });
    expect(open.words).toContain('(Article 34(3)(c))');
    expect(open.words).not.toContain('Confidential');
  });

  it('is not written while its content is missing', async () => {
    const breach = await breachAt();
    const bare = { ...notice, happened: '', consequences: '', measures: '', advice: '' };
    expect(await lacking(s, breach.id, bare)).toEqual([
      ['happened', 'GDPR Art. 34(2)', true],
      ['consequences', 'GDPR Art. 33(3)(c)', true],
      ['measures', 'GDPR Art. 33(3)(d)', true],
      ['advice', 'GDPR recital 86', false],
    ]);
    expect(await refusal(write(s, breach, bare))).toMatchObject(becauseOf('writing.gaps.happened'));
  });

  it('is the controller’s to write', async () => {
    const breach = await breachAt({
      ...breachFactsAt(s.malta),
      role: 'processor',
      aware: { local: '2026-07-16T09:17', timezone: 'Europe/Malta' },
    });
    expect(await refusal(write(s, breach, notice))).toMatchObject(becauseOf('breaches.faults.processorDecidesNothing'));
  });
});
