import { row, type RowOfTests } from './row-of-tests';

const minutes = 'domain/meetings/agenda.test.ts';
const live = 'domain/meetings/live-agenda.test.ts';
const clock = 'domain/meetings/meeting-clock.test.ts';
const next = 'domain/meetings/next-question.test.ts';
const kept = 'domain/metrics/overruns.test.ts';
const captures = 'actions/conversation/capture.test.ts';
const debrief = 'actions/conversation/debrief-meeting.test.ts';
const panel = 'actions/conversation/meeting-panel.test.ts';
const start = 'actions/conversation/start-meeting.test.ts';
const changed = 'actions/change-meeting.test.ts';
const planned = 'actions/appointment/plan-meeting.test.ts';
const ticked = 'actions/conversation/tick-goal.test.ts';
const lines = 'note/body/meeting-lines.test.ts';
const promises = 'note/body/promise-line.test.ts';
const struck = 'commit/struck-lines.test.ts';
const view = 'obsidian/meeting-panel.test.ts';
const prompts = 'obsidian/prompts.test.ts';
const tabs = 'obsidian/dashboard-tabs.test.ts';

const halfHour = ['e2e/meeting.test.ts', 'holds a meeting of thirty minutes by keyboard, through a reload and a sleep, and ends with what is owed'] as const;
const byEar = ['e2e/meeting-by-ear.test.ts', 'can be held by keyboard and by ear: each control says its name, and nothing speaks by itself but a cue'] as const;
const onPhone = ['e2e/meeting-by-ear.test.ts', 'shows alone on a phone what the status bar says elsewhere, with room for a thumb on everything'] as const;
const inGroup = ['e2e/meetings-at-once.test.ts', 'holds a group beside another meeting by keyboard: each line goes where the panel is, and to whom it belongs'] as const;
const renamed = ['e2e/meetings-at-once.test.ts', 'goes on under the new name of a note, says when it was deleted, keeps what was typed, and makes a note for a talk without one'] as const;
const everyKind = [captures, 'knows every kind, eight of them within one minute'] as const;
const asTable = [lines, 'is written as the table of captures says'] as const;

/** The minutes of the steps, as `docs/agenda.md` has them. */
export const minuteRows: readonly RowOfTests[] = [
	row('each length of the table', [minutes, 'of %i are those of the table']),
	row('the order of the steps', [minutes, 'come in the order of the seven steps and a spare']),
	row('other lengths', [minutes, 'of other lengths take the fixed parts of the nearest shorter column and leave the rest to the core']),
	row('under twelve minutes', [minutes, 'under twelve merge the opening and leave out the fit']),
	row('a group', [minutes, 'of a group give a minute more to greet and half a minute a person to referrals, from the core']),
	row('a close tie', [minutes, 'with a close tie leave two minutes to catch up']),
	row('the sum is the promise', [minutes, 'are whole and add up to the promise, for every length and group']),
];

/** When what is said, how a late start shortens, and how time is told: the pages on the agenda and the meeting. */
export const cueRows: readonly RowOfTests[] = [
	row('start: until when, on both clocks', [clock, 'say when the meeting ends, what was not touched, and how to say that it is time'], halfHour),
	row('the core starts: what must be asked', [minutes, 'come at the minutes of half an hour'], halfHour),
	row('60 % of the core: goals not touched', [clock, 'say when the meeting ends, what was not touched, and how to say that it is time'], [next, 'is named for each goal that is left'], halfHour),
	row('80 % of the core: two more, delicate ones locked', [next, 'keeps delicate questions for the second half of the core, and not for its last fifth'], halfHour),
	row('last question, then referrals', [minutes, 'of %i minutes call the last question at %i'], halfHour),
	row('close now', [minutes, 'come at the minutes of half an hour'], halfHour),
	row('time, and the sentence to say', [clock, 'say when the meeting ends, what was not touched, and how to say that it is time']),
	row('over by one, three and five, in red', [clock, 'is at its end for a minute and then counts what it goes over'], [view, 'shows the end and the minutes left, turns red beyond it, and is gone while no meeting runs'], halfHour),
	row('they offer more', [panel, 'adds up what they offered, and says the new end on both clocks'], [clock, 'come anew for the new end after an extension'], halfHour),
	row('quiet: no sound, no window, no stolen focus', [view, 'speaks at cues only, once each, and after a sleep only of the last one'], [view, 'leaves the keyboard on the control it was on when a minute passes'], [view, 'writes nothing by the clock'], halfHour, byEar),
	row('a late start leaves the end, and cuts the spare and the questions first', [clock, 'leaves the end where it is after a late start, and shortens what comes before the close'], [live, 'takes ten late minutes from the spare and the questions, and leaves the close'], [start, 'says that a late start does not move the end']),
	row('the close is never cut', [live, 'always adds up to the time there is, and never cuts the close while it fits'], [live, 'with two minutes left is the close alone']),
	row('the wall clock, and nothing counted', [clock, 'knows where the time is after a laptop slept from minute 21 to 24, since nothing is counted'], [clock, 'lasts its promised minutes while the clocks are put back under it'], [clock, 'is at minute 0 where another device started it and this clock is a little behind']),
	row('opened again in the middle, it goes on', [panel, 'reads the same after a reload at minute 17, jumps and all'], halfHour),
	row('in another window, it looks at the clock too', [view, 'looks at the clock when the window is looked at again to which it was moved, and no longer when it is closed']),
];

/** What can be captured, each kind with its line. */
export const captureRows: readonly RowOfTests[] = [
	row('every kind of line', everyKind, asTable, [lines, 'is read back with its kind, words and minute, whatever was typed']),
	row('at the end of Notes with the minute, undone by one undo', [captures, 'writes it at the end of Notes with the minute, and can be undone']),
	row('the cursor stays where it was', halfHour),
	row('quote', asTable, halfHour),
	row('skill and certification', everyKind, ['domain/metrics/heard.test.ts', 'puts the subject first that most people spoke of, and counts a person once however often they said it']),
	row('opening with an expiry', asTable, [captures, 'writes it at the end of Notes with the minute, and can be undone'], [tabs, 'lets the week remind of an opening whose day is over']),
	row('advice and resource start the report-back', [start, 'writes when it really ended, what is owed, and says how far it went over'], [start, 'owes no thanks for practice, and no news where nothing was advised']),
	row('affirmation stays private', ['model/heard-talks.test.ts', 'leaves out what is confidential, private, praise, not held yet, practice, or said by a confidential person']),
	row('referral makes the contact', [captures, 'writes the line, the link in the meeting, and makes the contact'], [captures, 'adds to one who has a note already, and to the link only once'], [captures, 'leaves the note of somebody who must not be contacted as it is, and says so'], halfHour),
	row('promises of both sides are tasks with a day', [captures, 'writes a task with its day at the end of Promises'], [prompts, 'takes no day before the first that it may be, but the one that stood there'], [promises, 'are written as one line'], halfHour),
	row('a day in words is shown before it is stored', [prompts, 'shows what it understood before it is accepted'], halfHour, byEar),
	row('a question that was answered', [captures, 'is ticked with the answer below it'], [lines, 'puts the answer below it, and a second one below the first'], ['domain/questions/match-questions.test.ts', 'are asked once, however often they were noted, and not again after they were asked'], halfHour),
	row('a new question', [captures, 'that stands on no list is added'], [lines, 'adds one that was not on the list']),
	row('a personal detail goes to the interests after the debrief', [debrief, 'finished writes what came of it, in the meeting, for the person and for whom they named'], [debrief, 'in a group says whose a promise and a personal detail are, and remembers it of nobody else']),
	row('told: a good point, which lets the pitch be asked about', [captures, 'a good point is ticked once, and a name is left to the report-back once'], [next, 'asks about the pitch only once it was told'], byEar),
	row('a step gone to, more time, their own search, without a text', [panel, 'goes to any step that is named, and not to the one that is on'], [captures, 'that they were in transition goes to their own note']),
	row('off the record: struck from the file and from undo', [captures, 'takes the last line out of the file, and out of what undo would bring back'], [struck, 'does not come back, however often undo is asked for'], [struck, 'is gone also from what was done under the older names of the note, while others are renamed too'], halfHour),
	row('a group: who said it', [captures, 'says in a group who said it'], inGroup),
	row('what could not be written is not lost', renamed),
];

/** The five minutes after it. */
export const debriefRows: readonly RowOfTests[] = [
	row('goals, three things learned, surprise, comfort, rapport', [debrief, 'finished writes what came of it, in the meeting, for the person and for whom they named'], halfHour),
	row('promises dated, names confirmed, advice chosen, lines for the thank-you', [debrief, 'finished writes what came of it, in the meeting, for the person and for whom they named'], halfHour),
	row('what to ask next time, of one or of a group', [debrief, 'in a group notes a question for next time with everybody, or with the one whom it names, and done again not twice'], inGroup),
	row('half done loses nothing', [debrief, 'left half done keeps what there is, and is shown again as it was left'], [debrief, 'left half done keeps a day that cannot be read, and shows it again'], [prompts, 'that keeps its answers writes each when it is given, with nothing typed nothing, and stays where leaving fails'], halfHour),
	row('the dashboard shows what follows', halfHour, inGroup),
];

/** What the article asks for during the conversation, S37 to S55. */
export const conductRows: readonly RowOfTests[] = [
	row('S37', [next, 'opens when the goals are mostly covered and there is time'], [next, 'stays closed where %s'], [panel, 'shows the gate while the referral step is on or next, and takes "not today"'], byEar),
	row('S38', ['draft/sheet-checks.test.ts', 'fails %s'], [clock, 'say when the meeting ends, what was not touched, and how to say that it is time']),
	row('S39', [debrief, 'dates the next touch by how often they said, unless a day was chosen by hand'], halfHour),
	row('S41', [next, 'lists the pitch, two stories and three skills, and ticks what was told'], byEar),
	row('S42', [panel, 'goes to any step that is named, and not to the one that is on'], [clock, 'says the step that is on, the next one, and the minutes left in both'], byEar),
	row('S43', [view, 'leaves the keyboard on the control it was on when a minute passes'], halfHour),
	row('S44', [next, 'gives three probes that suit what was captured last'], byEar),
	row('S45', [view, 'show the line to type in the same turn, and let go of it with Enter before anything is written, so that nobody waits for the disk'], [view, 'write one line after the other, however quickly they follow each other'], halfHour),
	row('S46', [view, 'says while greeting why I wanted to meet them, and what the agenda of the note says for the step']),
	row('S47', [view, 'shows the end and the minutes left, turns red beyond it, and is gone while no meeting runs'], [ticked, 'writes the goal in its own words, and nothing else'], halfHour),
	row('S48', [kept, 'are the minutes beyond the promised end, each told with its meeting, the latest first'], [tabs, 'says how the promised time was kept: how often, by how much, which meetings went over, and which ends are estimated'], halfHour),
	row('S49', [kept, 'are none within what they offered, and begin at the promised end after a late start'], [clock, 'is at its end for a minute and then counts what it goes over'], halfHour),
	row('S53', ['domain/questions/match-questions.test.ts', 'asks how a search for work was got through only of whom it is known to have been through one']),
	row('S55', [captures, 'that they were in transition goes to their own note'], [captures, 'in a group has to be said of whom']),
	row('on a phone', onPhone),
	row('two at once, a note renamed, deleted, or not there', inGroup, renamed, [start, 'says that another one is running, unless the person wants both'], [start, 'gets a note that runs from now']),
];

/** The traps of the field that concern meetings, by number. */
export const trapRows: readonly RowOfTests[] = [
	row('T11', [planned, 'tells that the clocks jump over the time, and writes the next one that exists'], [start, 'writes the offset in the hour that comes twice, in its second run only'], [clock, 'lasts them too while the clocks jump ahead over it']),
	row('T12', [changed, 'one of a group: each person is thanked, and each for themselves'], inGroup),
	row('T13', [changed, 'twice: keeps both old times, counts them, voids the confirmation, dates everything anew, and leaves the questions']),
	row('T14', [start, 'is refused for somebody who asked not to be contacted, and for one who has died'], [start, 'goes on with the others of a group, and leaves the note of the one who must not be contacted']),
	row('T17', ['model/vault-model.test.ts', 'follows a link to a note that appears later, moves, and goes'], ['note/body/link.test.ts', 'are read from a text that is one, with or without a label'], renamed),
	row('T20', [changed, '%s: opens no thank-you and changes no stage']),
	row('T21', [changed, 'past and still scheduled: is asked about, and never assumed held']),
	row('T22', [clock, 'knows where the time is after a laptop slept from minute 21 to 24, since nothing is counted'], [clock, 'knows by how much a meeting went over, once its end is written'], [kept, 'take an end that was not written as the promised one, and say so']),
	row('T23', [changed, 'gets a kind note with two other times the same day, and counts as nothing sent']),
	row('T24', ['domain/metrics/heard.test.ts', 'keeps what contradicts side by side, the latest first']),
	row('T25', [changed, 'due dates stay calendar dates when the person lives in another zone']),
	row('T26', [changed, 'a conflict copy of a meeting is counted once and told']),
	row('T29', [struck, 'is gone from the note, and the plan that took it out is not undone'], ['draft/make-draft.test.ts', 'never bring in what was confidential, nor say a promise twice'], ['model/heard-talks.test.ts', 'leaves out what is confidential, private, praise, not held yet, practice, or said by a confidential person']),
];
