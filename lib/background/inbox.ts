import type {Handlers} from '@/lib/messages/server';
import {StoreFailure} from '@/lib/store/failure';
import {removeInboxItem, saveInboxItem, takeInboxItems, tickInboxItem} from '@/lib/store/inbox';
import {readWholePerson} from '@/lib/store/people';
import {dropDraft, saveDraft} from './next-time-drafts';
import {readNamed} from './people-read';
import type {Services} from './services';

/** What is to be raised next time, and with whom it can be. */
export const raising = ({store, now, announce}: Services) => ({
	async 'people.read'() {
		return store.read(async tables => (await readNamed(tables)).map(({person: {id, name}}) => ({id, name})));
	},
	async 'inbox.save'(item) {
		await store.write(async tables => {
			const whole = await readWholePerson(tables, item.person);
			if (whole === null) {
				throw new StoreFailure('invalid', 'This person is not there any more, so there is no next 1-1 to keep this for. Choose somebody else.');
			}

			// Whoever was made one with another is met as that other.
			await saveInboxItem(tables, {...item, person: whole.person.id}, now());
		});
		// It is kept by now; a draft that stays shows the same words once more, and adds nothing twice.
		await dropDraft(item.id).catch(() => undefined);
		announce(['notes']);
	},
	async 'draft.save'(draft) {
		await saveDraft(draft);
	},
	async 'inbox.take'(taking) {
		await found(store.write(tables => takeInboxItems(tables, taking, now())));
		announce(['notes']);
	},
	async 'inbox.tick'(tick) {
		await found(store.write(tables => tickInboxItem(tables, tick, now())));
		announce(['notes']);
	},
	async 'inbox.remove'(removal) {
		await found(store.write(tables => removeInboxItem(tables, removal, now())));
		announce(['notes']);
	},
}) satisfies Partial<Handlers>;

async function found(finding: Promise<boolean>): Promise<void> {
	if (!await finding) {
		throw new StoreFailure('invalid', 'This is not in the inbox any more.');
	}
}
