import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {questions} from '@/lib/templates/questions';
import {builtIn} from '@/lib/templates/built-in';
import {hintOfUpdates} from '@/lib/templates/update-hint';

const lines = (text: string): string[] => text.split('\n').map(line => line.trim());

describe('an agenda of updates is told', () => {
	it.each([
		['of engineers', `KEPT-212 merged, waiting for QA
			KEPT-219: in review since Tuesday
			Login bug fixed and deployed to staging
			Started on the importer, ETA Thursday
			PR #482 still needs a reviewer`],
		['of short notes', `- [x] API migration: done
			- [ ] Dashboard: 80%, due Friday
			- [ ] Checkout redesign blocked by legal
			- [ ] Release 2.4 on 3 Dec`],
		['of marketing', `1. Newsletter sent out, 42% opened
			2. Landing page draft due tomorrow
			3. Campaign launch moved to 12/01
			4. Slides for the fair in progress
			5. Budget`],
		['with signs', `✅ Invoices for October
			🚧 Contract with the printer, by end of week
			✅ Server migration
			🚀 Feature launch on Monday`],
		['with headings', `## This week
			Shipped the new search
			Closed out the Acme ticket
			## Next week
			Deploy the search to production
			Tests for the importer, deadline 9 December`],
		['with links', `https://github.com/acme/shop/pull/77 ready
			https://acme.atlassian.net/browse/SHOP-12
			https://linear.app/acme/issue/ACM-9 is next
			Machine learning model deployed`],
		['in German', `Ticket ABC-17 erledigt
			Umstellung der Datenbank läuft, fertig bis Freitag
			Angebot an Kunde Meyer verschickt
			Release verschoben auf KW 49
			Schnittstelle zum Kundenportal: blockiert`],
		['in French', `Déploiement du nouveau site terminé
			Migration de la base de données en cours
			Démo client pour vendredi
			Correctif du bug de connexion livré
			Rapport d’avancement : échéance le 12 déc.`],
		['in Spanish', `Despliegue en producción hecho
			Informe mensual pendiente
			Migración bloqueada por el proveedor
			Borrador de la campaña para el viernes`],
		['in Portuguese', `Relatório concluído e enviado
			Migração do banco de dados em andamento
			Bug do login corrigido
			Deploy até sexta`],
		['in Italian', `Rilascio completato
			Migrazione in corso, scadenza 15/12
			Bozza del contratto inviata
			Demo per venerdì`],
		['in Dutch', `Release 3.1 is klaar
			Migratie loopt, bezig met de laatste tabellen
			Offerte verstuurd
			Koppeling met de kassa: deadline vrijdag 5 dec`],
	])('%s', (_, text) => {
		expect(hintOfUpdates(lines(text))).toBeGreaterThanOrEqual(0.8);
	});
});

describe('an agenda of people is left alone', () => {
	it.each([
		['about somebody', `How the move went, and the new flat
			Feels stretched between two teams
			Wants to learn how to run a workshop
			What would make Mondays better
			Thanks for stepping in last week`],
		['about work, as it is felt', `The release was stressful, how to avoid that next time
			Feedback on the demo, from me to you
			Worried about the migration deadline
			Proud of how the launch went
			Who could mentor her on databases?`],
		['half and half', `KEPT-212 merged
			Dashboard done
			Career talk: what next?
			Holiday in December, who covers?
			Energy`],
		['in dates', `Dentist on Friday, back at 11
			Birthday on 12 Dec
			Lunch next week?
			Away 3/12 to 5/12`],
		['in questions', `What is going on with the reorganisation?
			Why did we drop the Lisbon office?
			Who decides about conferences?
			Where should I sit?`],
		['of loose topics', `Pricing
			Hiring plan
			The new office
			Onboarding of Jonas`],
		['in German', `Wie geht es dir nach der Elternzeit?
			Ziemlich müde nach dem Release
			Würde gern mehr mit Kunden sprechen
			Streit mit dem Vertrieb wegen der Frist
			Danke für die Vertretung`],
		['in French', `Très fatiguée depuis la mise en prod
			Envie de changer d’équipe
			Merci pour ton aide
			Vacances en décembre`],
		['in Spanish', `Cansado después del despliegue
			Le gustaría aprender más sobre datos
			Conflicto con ventas
			Gracias por el informe`],
		['in Portuguese', `Cansada depois do deploy
			Gostaria de liderar um projeto
			Férias em dezembro
			Conversa sobre carreira`],
		['in Italian', `Stanca dopo il rilascio
			Le piacerebbe imparare a presentare
			Ferie a dicembre
			Fiducia nel gruppo`],
		['in Dutch', `Moe na de release
			Zou graag meer leren over data
			Vakantie in december
			Werkdruk, en wat helpt`],
	])('%s', (_, text) => {
		expect(hintOfUpdates(lines(text))).toBeNull();
	});

	it('as the questions and prompts that Kept itself suggests are', () => {
		expect(hintOfUpdates(questions.map(({text}) => text))).toBeNull();
		for (const {sections} of builtIn) expect(hintOfUpdates(sections.flatMap(({prompts}) => prompts))).toBeNull();
	});
});

it.each([
	['three lines are too few', ['ABC-1 done', 'ABC-2 done', 'ABC-3 done'], null],
	['empty lines and headings are no lines', ['ABC-1 done', '', '## ABC', '- ', 'ABC-2 done', 'ABC-3 done'], null],
	['four of five are nearly all', ['ABC-1 done', 'ABC-2 done', 'ABC-3 done', 'ABC-4 done', 'The garden'], 0.8],
	['three of four are not', ['ABC-1 done', 'ABC-2 done', 'ABC-3 done', 'The garden'], null],
	['what looks like a ticket and is none', ['COVID-19 again', 'GPT-4 at home', 'UTF-8', 'Q3-2026'], null],
])('%s', (_, said, expected) => {
	expect(hintOfUpdates(said)).toBe(expected);
});

it('answers null or a share of nearly all, whatever the lines', () => {
	fc.assert(fc.property(fc.array(fc.string({unit: fc.constantFrom('done', 'ABC-1', ' ', ' ', '-', 'feel', '[x]', '#', 'ü', '漢', '✅', '\uD83D', '12/', 'Bug')})), said => {
		const share = hintOfUpdates(said) ?? 1;
		expect(share).toBeGreaterThanOrEqual(0.8);
		expect(share).toBeLessThanOrEqual(1);
	}));
});
