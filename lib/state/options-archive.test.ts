import {expect, it} from 'vitest';
import {anOptionsView} from '@/tests/unit/sample-views';
import {fakeClient} from './fake-client';
import {createOptions} from './options';

it('brings somebody back at once, and archives them again when that is undone', async () => {
	const {client, asked} = fakeClient({
		'options.read': () => anOptionsView({archived: [{person: 'bo', name: 'Bo Cee', since: '2026-10-01T08:00:00Z'}]}),
		'person.archive': () => undefined,
	});
	const options = createOptions(client, () => true);
	await options.refresh();
	const saving = options.bringBack('bo');
	expect(options.view.value?.archived).toEqual([]);
	await saving;
	expect(options.done.value).toMatchObject({what: 'back', name: 'Bo Cee'});
	await options.done.value?.undo?.();
	expect(asked.filter(([message]) => message === 'person.archive').map(([, data]) => data)).toEqual([{person: 'bo', archived: false}, {person: 'bo', archived: true}]);
});
