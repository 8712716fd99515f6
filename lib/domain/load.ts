import type {PlainDate} from './time';

/** A busy time: until its end every cadence is stretched, and by itself it is over. */
export interface Load {
	/** 1.5 makes two weeks three. */
	factor: 1.5 | 2 | 3;
	/** First and last date that it holds, in the account's zone. */
	from: PlainDate;
	to: PlainDate;
}
