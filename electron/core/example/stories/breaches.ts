import type { BreachFacts, BreachRecord } from '../../../../shared/contract/core/breaches.ts';
import type { Scene, Story } from '../story.ts';

const HANDLER = 'Sam Sample';

type Facts = Omit<BreachFacts, 'establishmentId' | 'processorIds' | 'activityIds' | 'lessons' | 'notes' | 'aware'> & {
  readonly activities: readonly string[];
  readonly lessons?: string;
};

/** Logged at the hour it was known. */
function known({ core, office, record, at }: Scene, hoursAgo: number, { activities, ...facts }: Facts) {
  return core.breaches.log({
    facts: {
      lessons: '',
      ...facts,
      establishmentId: office.id,
      aware: at(hoursAgo),
      activityIds: activities.map(record),
      processorIds: [],
      notes: 'Made up for the example: this never happened.',
    },
  });
}

/** Within the 72 hours, told to one of two authorities: the other clock still runs. */
export const notifyingBreach: Story = {
  office: 'malta',
  began: () => 2,
  tell: async (scene) => {
    const { breaches } = scene.core;
    const logged = await known(scene, 40, {
      name: 'Support mailbox opened by a stranger',
      role: 'controller',
      laws: ['EU_GDPR', 'UK_GDPR'],
      detected: 'A colleague saw a forwarding rule nobody had made.',
      happened: 'Within the last five days, by the sign-ins.',
      reportedBy: 'Support team, Malta',
      nature: ['confidentiality'],
      causes: ['attack-from-outside'],
      description:
        'A stolen password was used to read the shared support mailbox and to forward new messages. The rule is removed, the password changed and a second factor set.',
      people: { approximate: 340, categories: ['Customers who wrote to support'] },
      records: { approximate: 1200, categories: [{ name: 'Support messages with contact details', special: false }] },
      consequences: 'Messages that pretend to come from our support; in some messages licence keys.',
      measuresTaken: 'Access cut off, rule removed, licence keys in the messages exchanged.',
      measuresProposed: 'Second factor for all shared mailboxes.',
      risk: { level: 'risk', reasons: 'Contact details and the content of messages were open to a stranger.' },
      activities: ['PA-03'],
    });
    const { id } = logged;
    const day = ({ local }: { readonly local: string }) => local.slice(0, 10);
    const decided = await breaches.decide({
      id,
      version: logged.version,
      decision: {
        notify: 'notify',
        on: day(scene.at(30)),
        by: HANDLER,
        reasons:
          'A risk to the people who wrote to us can’t be called unlikely. Customers in Malta and in the United Kingdom are concerned.',
      },
    });
    await breaches.notify({
      id,
      version: decided.version,
      notification: {
        authority: 'MT',
        phase: 'first',
        sent: scene.at(20),
        reference: 'IDPC form, receipt 000-made-up',
        words: 'Nature, categories, numbers as known, measures. The number of messages follows.',
        delayReasons: '',
      },
    });
  },
};

/** A risk is unlikely: not notified, with reasons, and closed. */
export const harmlessBreach: Story = {
  office: 'malta',
  began: () => 45,
  tell: async (scene) => {
    const { breaches } = scene.core;
    const logged = await known(scene, 45 * 24, {
      name: 'Encrypted laptop left on a train',
      role: 'controller',
      laws: ['EU_GDPR'],
      detected: 'The same evening.',
      happened: 'On the way home.',
      reportedBy: 'An employee of the sales team',
      nature: ['availability'],
      causes: ['loss-or-theft'],
      description:
        'A switched-off laptop with an encrypted disk was lost. It was locked from afar and never signed in again.',
      people: { approximate: 25, categories: ['Contacts at resellers'] },
      records: { approximate: 25, categories: [{ name: 'Business cards and notes of visits', special: false }] },
      consequences: 'None for the people; the notes were also on the server.',
      measuresTaken: 'Locked and erased from afar, certificate withdrawn.',
      measuresProposed: '',
      risk: { level: 'unlikely', reasons: 'The disk is encrypted, the key was not with it, and nothing is missing.' },
      activities: [],
      lessons: 'Laptops are carried switched off, as this one was.',
    });
    const { id } = logged;
    const on = scene.on(43);
    const decided = await breaches.decide({
      id,
      version: logged.version,
      decision: {
        notify: 'do-not-notify',
        on,
        by: HANDLER,
        reasons: 'A risk to rights and freedoms is unlikely: strong encryption, switched off, no key with it.',
      },
    });
    await breaches.close({ id, version: decided.version, on: scene.on(41) });
  },
};

/** In a customer's data: we told the customer, who decides about the rest. */
export const customersBreach: Story = {
  office: 'malta',
  began: () => 8,
  tell: async (scene) => {
    const hours = 8 * 24;
    const logged: BreachRecord = await known(scene, hours, {
      name: 'A customer’s backup shown to the wrong administrator',
      role: 'processor',
      laws: ['EU_GDPR'],
      detected: 'Reported by the administrator who saw it.',
      happened: 'For two hours on one afternoon.',
      reportedBy: 'Administrator of another customer',
      nature: ['confidentiality'],
      causes: ['technical-failure'],
      description:
        'After an update the console showed the list of backups of one customer to an administrator of another. No file was opened.',
      people: { approximate: null, categories: ['Patients and staff of the customer'] },
      records: { approximate: 3, categories: [{ name: 'Names of backups', special: false }] },
      consequences: 'Names of three backups were seen.',
      measuresTaken: 'Update taken back the same day.',
      measuresProposed: 'A test that signs in as two customers at once.',
      risk: { level: 'not-assessed', reasons: '' },
      activities: [],
    });
    await scene.core.breaches.tellController({
      id: logged.id,
      version: logged.version,
      told: {
        controller: 'Vzorová klinika s.r.o. (made up)',
        sent: scene.at(hours - 5),
        how: 'Telephone, then e-mail with all that is known',
        reference: 'Processing agreement, clause 8',
      },
    });
  },
};
