import type {Speech} from './speech.ts';

/** Polish, Czech, Russian and Ukrainian. */
export const slavic: Record<string, Speech> = {
	pl: {
		range: 'Od {from} do {to}', shown: '{from}–{to}', moment: '{date}, {time}',
		labels: ['Kalendarz: ', 'Lokalizacja: ', 'kolor: '], noLocation: 'Brak lokalizacji',
		said: 'Cały dzień|Zaakceptowano|Odrzucono|Wymaga odpowiedzi|Wstępnie|zadanie: |Nieukończone|Miejsce pracy: |Czas skupienia: |Poza biurem: |(Bez tytułu)',
		page: 'Dzisiaj|Poprzedni {}|Następny {}|Dzień|Tydzień|Miesiąc|Rok|Harmonogram|Zamknij|Edytuj wydarzenie|Usuń wydarzenie|Zapisz|Szukaj|Tak|Nie|Może|Organizator|Opcjonalnie|Brak wydarzeń|1 wydarzenie|Liczba wydarzeń: {}|Brak wydarzeń całodniowych|1 wydarzenie całodniowe|Liczba wydarzeń całodniowych: {}|1 gość|Liczba gości: {}|Tydzień od {}|, dzisiaj|jeszcze {}|Dzień {} z {}',
	},
	cs: {
		range: '{from} až {to}', shown: '{from}–{to}', moment: '{date} {time}', date: '{d}. {month} {y}', halves: ['AM', 'PM'],
		labels: ['Kalendář: ', 'Místo: ', 'barva: '], noLocation: 'Chybí místo',
		said: 'Celý den|Přijato|Odmítnuto|Vyžaduje odpověď|Předběžně|úkol: |Nedokončeno|Místo výkonu práce: |Čas na soustředění: |Mimo kancelář: |(Bez názvu)',
		page: 'Dnes|Předchozí {}|Další {}|Den|Týden|Měsíc|Rok|Plán|Zavřít|Upravit událost|Smazat událost|Uložit|Hledat|Ano|Ne|Možná|Organizátor|Nepovinné|Žádné události|1 událost|Počet událostí: {}|Žádné celodenní události|1 celodenní událost|Počet celodenních událostí: {}|1 host|Počet hostů: {}|Týden od {}|, dnes|ještě {}|Den {} z {}',
	},
	ru: {
		range: 'С {from} до {to}', shown: '{from}–{to}', moment: '{time} {date}', halves: ['AM', 'PM'],
		labels: ['Календарь: ', 'Место проведения: ', 'цвет: '], noLocation: 'Место проведения неизвестно',
		said: 'Весь день|Принято|Отклонено|Требуется ответ|Под вопросом|задача: |Не выполнена|Место работы: |Время для концентрации: |Нет на месте: |(Без названия)',
		page: 'Сегодня|Назад: {}|Вперёд: {}|День|Неделя|Месяц|Год|Расписание|Закрыть|Изменить мероприятие|Удалить мероприятие|Сохранить|Поиск|Да|Нет|Возможно|Организатор|Необязательно|Нет мероприятий|1 мероприятие|Мероприятий: {}|Нет мероприятий на весь день|1 мероприятие на весь день|Мероприятий на весь день: {}|1 гость|Гостей: {}|Неделя с {}|, сегодня|ещё {}|День {} из {}',
	},
	uk: {
		// The moments, the halves of the day and the labels of place and colour are inferred.
		range: '{from} – {to}', shown: '{from}–{to}', moment: '{date} о {time}', halves: ['\u{202F}дп', '\u{202F}пп'],
		labels: ['Календар: ', 'Місце: ', 'колір: '], noLocation: 'Немає геоданих',
		said: 'Увесь день|Прийнято|Відхилено|Потрібна відповідь|Можливо|завдання: |Не виконано|Місце роботи: |Час для зосередження: |Немає на місці: |(Без назви)',
		page: 'Сьогодні|Назад: {}|Уперед: {}|День|Тиждень|Місяць|Рік|Розклад|Закрити|Редагувати подію|Видалити подію|Зберегти|Пошук|Так|Ні|Можливо|Організатор|Необов’язково|Немає подій|1 подія|Подій: {}|Немає подій на весь день|1 подія на весь день|Подій на весь день: {}|1 гість|Гостей: {}|Тиждень з {}|, сьогодні|ще {}|День {} з {}',
	},
};
