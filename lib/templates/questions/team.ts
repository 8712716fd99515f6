import {questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on the team: how it is to work with one another. */
export const team = questionsOn('team', [
	['team-mood', 'Which word would you use for the mood in the team, and since when?'],
	['team-quieter', 'Who in the team is quieter than usual?'],
	['team-unsaid', 'What is hard to say out loud in our team?'],
	['team-friction', 'Where does working together cost you more than it gives?'],
	['team-our-meetings', 'Which of our regular rounds would you run differently, and how?'],
	['team-missing', 'What sort of person are we missing?'],
	['team-decide', 'How do we really come to decisions, compared with how we say we do?'],
	['team-disagreement', 'Which disagreement have we left lying around for too long?'],
	['team-strange', 'What would a newcomer find strange about the way we work?'],
	['team-laughed', 'What did you last laugh about together?'],
	['team-rely', 'On whom can you always rely, and what makes it so?'],
	['team-distance', 'What gets lost between those who sit together and those who do not?'],
]);
