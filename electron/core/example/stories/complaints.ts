import type { ComplaintIntake } from '../../../../shared/contract/core/complaints.ts';
import { asPerson, type MadeUpPerson } from '../people.ts';
import type { Scene, Story } from '../story.ts';

type Complaint = Pick<ComplaintIntake, 'subject' | 'words'> & { readonly who: MadeUpPerson; readonly about?: string };

/** Logs a complaint to the London office; `about` names whoever made the request it is about. */
async function complained(scene: Scene, { who, subject, words, about }: Complaint) {
  const requests = await scene.core.requests.list({ state: 'all' });
  return scene.core.complaints.log({
    intake: {
      channel: 'email',
      channelDetail: '',
      receivedOn: scene.ago(scene.began),
      complainant: asPerson(who),
      subject,
      words,
      establishmentId: scene.office.id,
      requestId: requests.find((request) => request.who === about)?.id ?? null,
      activityIds: [],
      handler: 'Sam Sample',
      notes: 'Made up for the example: nobody of this name exists.',
    },
  });
}

/** Came in a few days ago: receipt is still to be acknowledged. */
export const newComplaint: Story = {
  office: 'london',
  began: () => 5,
  tell: async (scene) => {
    await complained(scene, {
      who: {
        madeUp: true,
        name: 'Tamsin Sampleton',
        country: 'GB',
        email: 'tamsin.sampleton@example.org',
      },
      subject: 'Still getting the newsletter',
      words: 'I have unsubscribed twice and your newsletter keeps coming. I want this looked into.',
    });
  },
};

/** Receipt acknowledged, enquiries under way. */
export const acknowledgedComplaint: Story = {
  office: 'london',
  began: () => 21,
  tell: async (scene) => {
    const { id, version } = await complained(scene, {
      who: {
        madeUp: true,
        name: 'Imogen Placeholder',
        country: 'GB',
        email: 'imogen.placeholder@example.org',
      },
      subject: 'Parts of my answer were left out',
      words: 'You left out everything you wrote to your solicitors about my claim. I do not accept that.',
      about: 'Imogen Placeholder',
    });
    const on = scene.on(17);
    const { complaints } = scene.core;
    const acknowledged = await complaints.acknowledge({
      id,
      version,
      acknowledgement: { on, by: 'email', words: 'We have your complaint and look into it. Sam Sample handles it.' },
    });
    await complaints.addStep({
      id,
      version: acknowledged.version,
      step: {
        kind: 'enquiry',
        on: scene.on(10),
        words: 'Asked the solicitors to say of each of the eleven mails whether it is advice.',
      },
    });
  },
};

/** Decided and told. */
export const closedComplaint: Story = {
  office: 'london',
  began: () => 58,
  tell: async (scene) => {
    const { id, version } = await complained(scene, {
      who: {
        madeUp: true,
        name: 'Hamish Testworth',
        country: 'GB',
        email: 'hamish.testworth@example.org',
      },
      subject: 'Data entered for support seen by a reseller',
      words: 'A reseller rang me about a problem I had only told your support desk.',
    });
    const { complaints } = scene.core;
    const on = scene.on(52);
    const acknowledged = await complaints.acknowledge({
      id,
      version,
      acknowledgement: { on, by: 'email', words: 'Thank you, we have your complaint.' },
    });
    const measured = await complaints.addStep({
      id,
      version: acknowledged.version,
      step: {
        kind: 'measure',
        on: scene.on(44),
        words: 'Resellers no longer see tickets of customers who bought directly.',
      },
    });
    const decidedOn = scene.on(37);
    await complaints.decide({
      id,
      version: measured.version,
      outcome: {
        kind: 'upheld',
        decidedOn,
        reasons:
          'The ticket was shown to the reseller of the region by a setting nobody had looked at for years. It is changed, and we are sorry.',
        toldOn: decidedOn,
        toldHow: 'E-mail',
      },
    });
  },
};
