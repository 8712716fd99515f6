/** Named sets of rules, and where each comes from. */
export const presetWords = {
	handbook2022: {
		name: 'The handbook',
		about: 'Weekly or fortnightly as your calendar shows, 30 minutes, a career talk every quarter, the growth path every half-year (management page of October 2022).',
	},
	handbookLater: {
		name: 'The handbook, later',
		about: 'Weekly while somebody is new, then every two weeks is enough; career talks twice a year (the same handbook since 2023).',
	},
	classic: {
		name: 'Classic weekly',
		about: 'Every week, 30 minutes, with small moves on the same day let pass (the convention of Manager Tools and others).',
	},
};
