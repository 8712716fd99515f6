import {questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on people to talk to: whom they know, and whom they should. */
export const connections = questionsOn('connections', [
	['connections-depend', 'Whom have you never really talked to, although you depend on their work?'],
	['connections-watch', 'Who here does something so well that you would like to watch them at it?'],
	['connections-think-with', 'Who outside of this company helps you think?'],
	['connections-introduce', 'To whom should I introduce you, and with which words?'],
	['connections-other-team', 'Which other team do you understand least?'],
	['connections-experienced', 'If you could ask one experienced person anything, what would it be, and whom?'],
	['connections-fresh-start', 'Which working relationship could do with a fresh start?'],
	['connections-would-not-ask', 'Who could use your help and would never ask for it?'],
	['connections-kindred', 'Where do you meet people who do what you do?'],
	['connections-opinion', 'Whose opinion of your work do you care about most?'],
	['connections-lunch', 'With whom would you like to have lunch next, and what about?'],
]);
