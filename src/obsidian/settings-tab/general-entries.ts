import { meetingMinutes, touchDays } from '../../settings/decode-settings';
import { invitationLengths } from '../../settings/settings';
import { lineField, oneOfField, oneOfNumbersField, wholeNumberField } from '../../settings/setting-fields';
import { settingEntry, type SettingEntry } from './setting-entry';

/** What most people may want to change: on the first page. */
export const generalEntries: readonly SettingEntry[] = [
	settingEntry({
		key: 'defaultMinutes',
		name: 'Minutes to ask for',
		desc: 'How long a conversation is, unless you plan another length.',
		aliases: ['length', 'duration'],
		control: (key, validate) => ({ type: 'number', key, min: meetingMinutes.least, max: meetingMinutes.most, step: 1, validate }),
		decode: (value) => wholeNumberField(value, meetingMinutes.least, meetingMinutes.most),
		read: ({ defaultMinutes }) => defaultMinutes,
		put: (settings, defaultMinutes) => ({ ...settings, defaultMinutes }),
	}),
	settingEntry({
		key: 'meetingWord',
		name: 'Word for the meeting',
		desc: 'What drafts call it, such as “conversation”, “chat” or “call”.',
		control: (key, validate) => ({ type: 'text', key, validate }),
		decode: lineField,
		read: ({ meetingWord }) => meetingWord,
		put: (settings, meetingWord) => ({ ...settings, meetingWord }),
	}),
	settingEntry({
		key: 'invitationCharacters',
		name: 'Note with an invitation',
		desc: 'How much a network lets you write when you ask somebody to connect. A paid account has room for more.',
		aliases: ['linkedin', 'premium', 'characters'],
		control: (key) => ({ type: 'dropdown', key, options: { 200: '200 characters', 300: '300 characters (paid account)' } }),
		decode: (value) => oneOfNumbersField(Number(value), invitationLengths),
		read: ({ invitationCharacters }) => String(invitationCharacters),
		put: (settings, invitationCharacters) => ({ ...settings, invitationCharacters }),
	}),
	settingEntry({
		key: 'keepInTouchDays',
		name: 'Days between touches',
		desc: 'When to get in touch again, unless a contact has a number of its own.',
		aliases: ['cadence', 'keep in touch', 'follow up'],
		control: (key, validate) => ({ type: 'number', key, min: touchDays.least, max: touchDays.most, step: 1, validate }),
		decode: (value) => wholeNumberField(value, touchDays.least, touchDays.most),
		read: ({ keepInTouchDays }) => keepInTouchDays,
		put: (settings, keepInTouchDays) => ({ ...settings, keepInTouchDays }),
	}),
	settingEntry({
		key: 'dateOrder',
		name: 'Dates you type',
		desc: 'What 03/04/2027 means when you type it into a prompt. Dates in notes are never guessed.',
		aliases: ['date format'],
		control: (key) => ({ type: 'dropdown', key, options: { 'ask': 'Ask each time', 'day-first': 'Day first (3 April)', 'month-first': 'Month first (March 4)' } }),
		decode: (value) => oneOfField(value, ['day-first', 'month-first', 'ask']),
		read: ({ dateOrder }) => dateOrder,
		put: (settings, dateOrder) => ({ ...settings, dateOrder }),
	}),
];
