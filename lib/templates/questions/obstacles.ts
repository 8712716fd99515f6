import {onlyRegular, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on obstacles: what is in the way, and who could move it. */
export const obstacles = questionsOn('obstacles', [
	['obstacles-waiting', 'Whose answer are you waiting for, and how long have you been?', onlyRegular],
	['obstacles-detour', 'What takes three steps here that should take one?'],
	['obstacles-tool', 'Which tool do you fight with most days?'],
	['obstacles-circling', 'What have you been circling around without starting?', onlyRegular],
	['obstacles-unspoken-risk', 'What could go badly wrong that nobody talks about?'],
	['obstacles-tried', 'Where have you tried everything you can think of?'],
	['obstacles-rule', 'Which of our rules gets in your way without protecting anybody?'],
	['obstacles-hard-to-ask', 'What help do you find hard to ask for?'],
	['obstacles-to-know', 'What would you have to know to move on, and who knows it?', onlyRegular],
	['obstacles-again', 'Which problem have we solved more than once?'],
	['obstacles-ahead', 'What do you expect to slow you down in the coming month?', onlyRegular],
]);
