import type {AccountRecord} from '@/lib/domain/coverage';
import type {Account} from '@/lib/domain/sighting';

/** An account whose page was never read: shown in this machine's own zone and language. */
export function fallbackAccount(email = ''): Account {
	return {email, name: '', zone: Temporal.Now.timeZoneId(), locale: new Intl.DateTimeFormat().resolvedOptions().locale};
}

/** An account first heard of by an opened event: its weeks are not known yet. */
export function newAccount(account: Account, updatedAt: string): AccountRecord {
	return {...account, weekStart: 1, hiddenWeekdays: [], updatedAt};
}
