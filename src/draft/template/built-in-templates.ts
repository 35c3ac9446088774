import agenda from '../../../templates/agenda.md';
import agendaSegment from '../../../templates/agenda-segment.md';
import confirmation from '../../../templates/confirmation.md';
import declineReply from '../../../templates/decline-reply.md';
import introduction from '../../../templates/introduction.md';
import keepInTouch from '../../../templates/keep-in-touch.md';
import landed from '../../../templates/landed.md';
import missedMeeting from '../../../templates/missed-meeting.md';
import nudge from '../../../templates/nudge.md';
import outreachEmailCold from '../../../templates/outreach-email-cold.md';
import outreachEmailDormant from '../../../templates/outreach-email-dormant.md';
import outreachEmailIntroduced from '../../../templates/outreach-email-introduced.md';
import outreachEmailWarm from '../../../templates/outreach-email-warm.md';
import outreachLinkedin from '../../../templates/outreach-linkedin.md';
import outreachMessage from '../../../templates/outreach-message.md';
import outreachPhone from '../../../templates/outreach-phone.md';
import prepSheet from '../../../templates/prep-sheet.md';
import questionList from '../../../templates/question-list.md';
import referralNews from '../../../templates/referral-news.md';
import reportBack from '../../../templates/report-back.md';
import reschedule from '../../../templates/reschedule.md';
import thankYou from '../../../templates/thank-you.md';
import bank from '../../../templates/questions.yaml';
import type { Outcome } from '../../domain/problem';
import { readQuestionBank, type QuestionBank } from '../../domain/questions/question-bank';
import type { Yaml } from '../../note/frontmatter/yaml';
import { readTemplate } from './read-template';
import type { Templates } from './template';

/** The template files that ship with the plugin, by name and as text. */
export const builtInTemplateFiles: readonly { readonly name: string; readonly text: string }[] = [
	{ name: 'agenda.md', text: agenda },
	{ name: 'agenda-segment.md', text: agendaSegment },
	{ name: 'confirmation.md', text: confirmation },
	{ name: 'decline-reply.md', text: declineReply },
	{ name: 'introduction.md', text: introduction },
	{ name: 'keep-in-touch.md', text: keepInTouch },
	{ name: 'landed.md', text: landed },
	{ name: 'missed-meeting.md', text: missedMeeting },
	{ name: 'nudge.md', text: nudge },
	{ name: 'outreach-email-cold.md', text: outreachEmailCold },
	{ name: 'outreach-email-dormant.md', text: outreachEmailDormant },
	{ name: 'outreach-email-introduced.md', text: outreachEmailIntroduced },
	{ name: 'outreach-email-warm.md', text: outreachEmailWarm },
	{ name: 'outreach-linkedin.md', text: outreachLinkedin },
	{ name: 'outreach-message.md', text: outreachMessage },
	{ name: 'outreach-phone.md', text: outreachPhone },
	{ name: 'prep-sheet.md', text: prepSheet },
	{ name: 'question-list.md', text: questionList },
	{ name: 'referral-news.md', text: referralNews },
	{ name: 'report-back.md', text: reportBack },
	{ name: 'reschedule.md', text: reschedule },
	{ name: 'thank-you.md', text: thankYou },
];

/** The templates that ship with the plugin. A file that cannot be read is left out; a test sees to it that there is none. */
export function builtInTemplates(yaml: Yaml): Templates {
	return builtInTemplateFiles.flatMap(({ name, text }) => {
		const read = readTemplate(name, text, yaml);
		return read.ok ? [{ ...read.value, builtIn: true }] : [];
	});
}

/** The question bank that ships with the plugin. */
export function builtInQuestions(): Outcome<QuestionBank> {
	return readQuestionBank(bank);
}
