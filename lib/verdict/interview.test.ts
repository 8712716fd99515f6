import {expect, it} from 'vitest';
import {namesInterview} from '@/lib/verdict/interview';

it.each([
	'Interview: Ana Silva', 'Ana Silva - Interview', 'INTERVIEW', 'Phone screen Ana', 'Technical screening with Ana', 'Candidate chat: Ana', 'Screening call',
	'Vorstellungsgespräch Ana', 'Bewerbungsgespräch', 'Kandidatin: Ana',
	'Entretien d\'embauche Ana', 'Entretien d’embauche', 'Entretien de recrutement', 'Candidate : Ana', 'Entretien candidat Ana',
	'Entrevista con Ana', 'Entrevista de emprego', 'Candidata Ana',
	'Colloquio di lavoro', 'Colloquio conoscitivo Ana', 'Colloquio con candidato', 'Intervista Ana',
	'Sollicitatiegesprek Ana', 'Rozmowa kwalifikacyjna', 'Rozmowa rekrutacyjna: Ana', 'Jobbintervju Ana', 'Anställningsintervju', 'Jobsamtale', 'Työhaastattelu',
	'Собеседование Ана', 'Співбесіда', 'Mülakat', 'Pohovor Ana', 'Wawancara kerja', 'Phỏng vấn Ana',
	'面接 田中', '1次面接', 'カジュアル面談', '面试 王', '面試', '면접 김', '인터뷰', 'साक्षात्कार: Ana', 'ראיון עבודה', 'مقابلة عمل',
	'Interview (Ana / Robin)',
])('"%s" names an interview', title => {
	expect(namesInterview(title)).toBe(true);
});

it.each([
	'Ana / Robin', '1:1', 'Entretien individuel', 'Entretien Ana', 'Entretien annuel', 'Colloquio individuale', 'Colloquio Ana', '面談', '1on1面談', 'Mitarbeitergespräch', 'Medewerkersgesprek',
	'Utvecklingssamtal', 'MUS-samtale', 'Kehityskeskustelu', 'Rozmowa', 'Release candidate', 'Release-candidate review', 'Interview training', 'Interview debrief', 'Interview-Vorbereitung',
	'Interviewer training', 'Interviews sync', 'Mock interview', 'Interviewing skills', '面接官研修', 'Interviewgarten', 'Review', 'Internview', '',
])('"%s" does not', title => {
	expect(namesInterview(title)).toBe(false);
});
