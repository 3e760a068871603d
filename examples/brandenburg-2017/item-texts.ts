import type { StoryItemText } from './story-shape.ts';

const easy = { form: 'easy', by: 'Büro für Leichte Sprache, Beispielwerkstatt' };
const translated = { by: 'Sprachmittlerpool der Beispiel-VHS' };
const readers = 'Prüfgruppe der Beispielwerkstatt';
const second = 'zweite Übersetzerin im Sprachmittlerpool';

/** Three guidelines in easy German, English and Arabic. The English of the first was never renewed. */
export const itemTexts: StoryItemText[] = [
	{
		...translated,
		item: 'belonging',
		form: 'en',
		at: '2017-04-05T10:00',
		title: 'Belonging',
		text: 'Those who live here should belong as quickly as possible.',
		checked: { at: '2017-04-06T09:00', by: second }
	},
	{
		...easy,
		item: 'belonging',
		at: '2017-04-24T11:00',
		title: 'Alle gehören dazu',
		text: 'Viele Menschen leben in unserer Stadt.\nManche sind hier geboren.\nManche kommen aus anderen Ländern.\n\nAlle Menschen in der Stadt gehören dazu.\nVom ersten Tag an.',
		checked: { at: '2017-04-26T14:00', by: readers }
	},
	{
		...translated,
		item: 'belonging',
		form: 'ar',
		at: '2017-04-24T11:30',
		title: 'الانتماء',
		text: 'كل من يعيش هنا هو جزء من هذه المدينة منذ البداية.',
		checked: { at: '2017-04-25T10:00', by: second }
	},
	{
		...easy,
		item: 'understanding',
		at: '2017-04-24T11:10',
		title: 'Wir verstehen einander',
		text: 'Wir sprechen miteinander.\nWir sprechen so,\ndass alle uns verstehen.\n\nWir hören den anderen gut zu.\nDann verstehen wir sie auch.',
		checked: { at: '2017-04-26T14:05', by: readers }
	},
	{
		...translated,
		item: 'understanding',
		form: 'en',
		at: '2017-04-24T12:00',
		title: 'Understanding each other',
		text: 'We speak with one another in such a way that everyone understands and is understood.',
		checked: { at: '2017-04-25T10:05', by: second }
	},
	{
		...translated,
		item: 'understanding',
		form: 'ar',
		at: '2017-04-28T12:10',
		title: 'أن نفهم بعضنا بعضًا',
		text: 'نتحدث بعضنا مع بعض بطريقة تجعل الجميع يَفهمون ويُفهَمون.'
	},
	{
		...translated,
		item: 'equal-access',
		form: 'en',
		at: '2017-04-24T12:20',
		title: 'Equal access',
		text: 'Education, health care and support are open to everyone, no matter where they come from and how well they speak German.',
		checked: { at: '2017-04-25T10:10', by: second }
	},
	{
		...translated,
		item: 'equal-access',
		form: 'ar',
		at: '2017-04-28T12:30',
		title: 'فرص متساوية للجميع',
		text: 'التعليم والصحة والمساعدة متاحة للجميع، بغض النظر عن المكان الذي أتوا منه وعن مدى إتقانهم للغة الألمانية.',
		checked: { at: '2017-05-01T09:00', by: second }
	}
];
