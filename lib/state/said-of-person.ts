import type {Person, SaidOfPerson} from '@/lib/domain/person';

/** The part of a person that the owner may say; the rest is not the view's to send. */
export function saidOfPerson({id, name, emails, relationship, startDate, overrides, lastCareer, lastGrowth}: Person | SaidOfPerson): SaidOfPerson {
	return {id, name, emails, relationship, startDate, overrides, lastCareer, lastGrowth};
}
