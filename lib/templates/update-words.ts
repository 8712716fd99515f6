/**
 * Words of seven languages by which a line is known as news about work, or as something about a person.
 * A star stands for any ending. They are used on all lines, for people mix languages.
 */
interface UpdateWords {
	/** How far something is: nearly enough by itself. */
	status: string[];
	/** What work is about. */
	matter: string[];
	/** By when. */
	due: string[];
	/** Whoever speaks of these speaks of a person, whatever else the line says. */
	personal: string[];
}

const list = (text: string): string[] => text.split(',').map(word => word.trim());

/** By language tag. */
export const updateWords: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl', UpdateWords>> = {
	en: {
		status: list('done, shipped, shipping, merged, deployed, released, launched, fixed, finished, completed, implemented, refactored, migrated, resolved, rolled out, went live, is live, in progress, in review, in testing, ready for review, ready for qa, on track, behind schedule, at risk, delayed, blocked, unblocked, pending, wip, todo, to do, eta, working on, started on, starting on, waiting for, waiting on, needs review, need review of, still open, continued with, waiting for review, waiting for sign-off, status, status update, kicked off, closed out, sent out, postponed, almost there, handed over'),
		matter: list('ticket*, sprint, release, deploy*, bug*, hotfix, backlog, roadmap, milestone*, migration, staging, production, prod, qa, demo, spec, specs, launch, rollout, api, endpoint*, dashboard*, report, slides, deck, invoice*, campaign, landing page, pipeline, ci, server*, database, feature, epic, refactor*, branch, build, tests, draft, proposal, quote, contract, checkout, login page, code review, doc, docs, call, project, pull request*, merge request*, data set, import, export, integration, newsletter'),
		due: list('deadline*, due, overdue, by monday, by tuesday, by wednesday, by thursday, by friday, by tomorrow, by end of, next sprint, this sprint, end of week, end of month, eod, eow, eom, tomorrow, until monday, until friday, on monday, on tuesday, on wednesday, on thursday, on friday, this week, next week, today'),
		personal: list('feel*, felt, tired, exhaust*, energy, mood, worr*, stress*, burnout, burned out, burnt out, overwhelm*, holiday*, vacation, parental leave, sick leave, family, kids, children, daughter, partner, baby, wedding, health*, sleep*, thanks, thank you, kudos, proud, happy, unhappy, frustrat*, lonely, motivat*, enjoy*, excited, love, hate, bored, learn, learning, learned, career, grow, growing, growth, mentor*, feedback, advice, strengths, confiden*, trust*, conflict, argument, workload, balance, my role, your role, how are you, how did you, would like to, relationship*, what would you, moving house'),
	},
	de: {
		status: list('fertig, erledigt, abgeschlossen, umgesetzt, ausgeliefert, ausgerollt, deployt, deployed, gemergt, gemerged, gefixt, behoben, veröffentlicht, in arbeit, in bearbeitung, im review, in review, im test, im plan, im verzug, verzögert, blockiert, ausstehend, status, zwischenstand, verschoben, verschickt, migriert, getestet, eingereicht, freigegeben, steht noch aus, noch offen, wartet auf, warte auf, warten auf, begonnen, angefangen, ist live, läuft seit, läuft noch'),
		matter: list('ticket*, sprint, release, deployment, fehler, bug*, hotfix, backlog, roadmap, meilenstein*, umstellung, staging, produktion, qa, demo, spezifikation, schnittstelle*, dashboard*, bericht*, folien, präsentation, rechnung*, kampagne, server, datenbank, feature, entwurf, angebot, vertrag, newsletter, importer, export, auswertung, website, kundenportal, projekt, folie'),
		due: list('frist*, fällig, überfällig, deadline*, bis montag, bis dienstag, bis mittwoch, bis donnerstag, bis freitag, bis morgen, bis ende, bis zum, nächste woche, diese woche, heute, morgen, kw'),
		personal: list('fühl*, gefühl*, müde, erschöpft, energie, stimmung, sorge*, stress*, überlast*, überforder*, urlaub, elternzeit, krank*, familie, kinder, tochter, sohn, partner*, hochzeit, umzug, gesund*, schlaf*, danke*, stolz, froh, glücklich, unglücklich, frustrier*, einsam, motivation, motivier*, freude, spaß, langweil*, lernen, gelernt, laufbahn, karriere, entwicklung, wachsen, mentor*, feedback, rückmeldung, stärken, vertrauen, konflikt, streit, auslastung, ausgleich, meine rolle, deine rolle, wie geht*, wie war, würde gern*, wünsch*'),
	},
	fr: {
		status: list('terminé*, livré*, déployé*, mergé*, fusionné*, corrigé*, publié*, lancé*, envoyé*, migré*, testé*, validé*, mis en prod, mise en prod, en ligne, en cours, en revue, en attente, en retard, dans les temps, bloqué*, à faire, reporté*, c\'est fait, avancement, statut, point d\'avancement, reste à faire, attend la, attend le, attend une validation, démarré*, presque prêt*, fini, finie, finis, finies'),
		matter: list('ticket*, sprint, release, déploiement, bug*, correctif, backlog, feuille de route, jalon*, migration, préprod, production, prod, recette, démo, spécification*, api, tableau de bord, rapport, diapos, présentation, facture*, campagne, serveur*, base de données, fonctionnalité*, brouillon, devis, contrat, newsletter, site'),
		due: list('échéance*, date limite, délai*, deadline*, pour lundi, pour mardi, pour mercredi, pour jeudi, pour vendredi, d\'ici, avant vendredi, avant lundi, demain, aujourd\'hui, cette semaine, la semaine prochaine, fin de semaine, fin du mois'),
		personal: list('ressen*, fatigué*, épuisé*, énergie, moral, humeur, inquiet*, inquiét*, stress*, surcharg*, vacances, congé*, malad*, famille, enfant*, fille, fils, mariage, déménag*, santé, sommeil, dors, merci*, fier, fière, content*, heureu*, frustr*, motiv*, plaisir, ennui*, apprendre, appris, carrière, évolu*, grandir, mentor*, feedback, retour sur, conseil*, confiance, conflit, charge de travail, équilibre, mon rôle, ton rôle, comment vas, comment ça, envie*, aimerais, je sens, me sens, te sens, se sent'),
	},
	es: {
		status: list('terminad*, hecho, hecha, listo, entregad*, desplegad*, mergead*, fusionad*, corregid*, arreglad*, publicad*, lanzad*, enviad*, migrad*, probad*, validad*, cerrad*, en producción, en curso, en progreso, en revisión, en espera, pendiente*, retrasad*, atrasad*, bloquead*, por hacer, aplazad*, avance, empezad*, casi list*'),
		matter: list('ticket*, sprint, release, despliegue, bug*, error*, backlog, hoja de ruta, hito*, migración, staging, producción, demo, especificación, api, panel, informe*, diapositivas, presentación, factura*, campaña, servidor*, base de datos, funcionalidad*, borrador, presupuesto, contrato, boletín, web'),
		due: list('plazo*, fecha límite, vence, deadline*, para el lunes, para el martes, para el miércoles, para el jueves, para el viernes, antes del viernes, mañana, hoy, esta semana, la semana que viene, la próxima semana, fin de mes'),
		personal: list('siento, sientes, sentir*, cansad*, agotad*, energía, ánimo, preocup*, estrés, estresad*, agobiad*, vacaciones, permiso, enferm*, familia, hijo, hija, hijos, boda, mudanza, salud, duermo, dormir, gracias, orgullos*, content*, feliz, felices, frustrad*, motiv*, disfrut*, aburrid*, aprend*, carrera, crecer, crecimiento, mentor*, feedback, comentarios sobre, consejo*, fortalezas, confianza, conflicto, carga de trabajo, equilibrio, mi rol, tu rol, cómo estás, cómo te, gustaría, ilusión'),
	},
	pt: {
		status: list('terminad*, concluíd*, feito, feita, pronto, pronta, entregue*, publicad*, lançad*, corrigid*, enviad*, migrad*, testad*, validad*, fechad*, em produção, em andamento, em curso, em progresso, em revisão, em espera, pendente*, atrasad*, bloquead*, por fazer, a fazer, adiad*, status, ponto de situação, iniciad*, quase pront*'),
		matter: list('ticket*, sprint, release, deploy*, bug*, erro*, backlog, roteiro, marco*, migração, staging, produção, demo, especificação, api, painel, relatório*, slides, apresentação, fatura*, campanha, servidor*, base de dados, banco de dados, funcionalidade*, rascunho, orçamento, contrato, site'),
		due: list('prazo*, data limite, vence, deadline*, até segunda, até terça, até quarta, até quinta, até sexta, até amanhã, amanhã, hoje, esta semana, na próxima semana, semana que vem, fim do mês'),
		personal: list('sinto, sente, sentir*, cansad*, exaust*, energia, ânimo, humor, preocup*, estresse, stress*, sobrecarreg*, férias, licença, doente, família, filho, filha, filhos, casamento, mudança de casa, saúde, durmo, dormir, obrigad*, orgulh*, content*, feliz, felizes, frustrad*, motiv*, gost*, aborrecid*, aprend*, carreira, crescer, crescimento, mentor*, feedback, conselho*, pontos fortes, confiança, conflito, carga de trabalho, equilíbrio, meu papel, teu papel, seu papel, como estás, como está, como te, gostaria'),
	},
	it: {
		status: list('finit*, completat*, fatto, fatta, pronto, pronta, consegnat*, rilasciat*, deployat*, mergiat*, corrett*, risolt*, pubblicat*, lanciat*, inviat*, migrat*, testat*, validat*, chius*, in produzione, in corso, in revisione, in attesa, in ritardo, bloccat*, da fare, rimandat*, avanzamento, iniziat*, quasi pront*'),
		matter: list('ticket*, sprint, release, rilascio, deploy, bug, errore, errori, backlog, tabella di marcia, traguardo, migrazione, staging, produzione, demo, specifica, specifiche, api, cruscotto, report, relazione trimestrale, slide, presentazione, fattura, fatture, campagna, server, database, funzionalità, bozza, preventivo, contratto, sito'),
		due: list('scadenza, scadenze, scade, deadline*, entro, per lunedì, per martedì, per mercoledì, per giovedì, per venerdì, domani, oggi, questa settimana, la prossima settimana, fine mese'),
		personal: list('sento, sentir*, stanc*, esaust*, energia, umore, preoccup*, stress*, sovraccaric*, ferie, vacanz*, congedo, malat*, famiglia, figlio, figlia, figli, matrimonio, trasloco, salute, dormo, dormire, grazie, fier*, content*, felic*, frustrat*, motiv*, divert*, annoi*, imparar*, imparato, carriera, crescere, crescita, mentor*, feedback, consigli*, punti di forza, fiducia, conflitto, carico di lavoro, equilibrio, il mio ruolo, il tuo ruolo, come stai, come va, piacerebbe'),
	},
	nl: {
		status: list('klaar, gedaan, afgerond, opgeleverd, gemerged, gedeployed, opgelost, gepubliceerd, gelanceerd, verstuurd, gemigreerd, getest, bezig met, in uitvoering, in review, in behandeling, wacht op, op schema, vertraagd, geblokkeerd, openstaand, nog te doen, uitgesteld, status, stand van zaken, begonnen, bijna klaar, staat live, is af'),
		matter: list('ticket*, sprint, release, deployment, bug*, fout*, hotfix, backlog, roadmap, mijlpa*, migratie, staging, productie, demo, specificatie*, koppeling*, dashboard*, rapport*, presentatie, factuur, facturen, campagne, server*, database, functionaliteit, concept, offerte, contract, nieuwsbrief, website'),
		due: list('deadline*, uiterlijk, voor maandag, voor dinsdag, voor woensdag, voor donderdag, voor vrijdag, morgen, vandaag, deze week, volgende week, eind van de maand'),
		personal: list('voel*, gevoel*, moe, uitgeput, energie, stemming, zorgen, stress, gestrest, overbelast, vakantie, verlof, ziek*, gezin, familie, kinderen, dochter, zoon, partner, bruiloft, verhuiz*, gezond*, slaap*, slapen, bedankt, dank*, trots, blij, gelukkig, ongelukkig, gefrustreerd, eenzaam, motivatie, gemotiveerd, plezier, leuk, verveel*, leren, geleerd, loopbaan, carrière, groei*, mentor*, feedback, advies, sterke punten, vertrouwen, conflict, ruzie, werkdruk, balans, mijn rol, jouw rol, hoe gaat, hoe was, zou graag'),
	},
};
