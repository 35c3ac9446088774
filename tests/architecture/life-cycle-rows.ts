import { row, type RowOfTests } from './row-of-tests';

const stages = 'domain/people/contact-stage.test.ts';
const outreach = 'domain/follow-ups/outreach-loops.test.ts';
const ofContact = 'domain/follow-ups/contact-loops.test.ts';
const ofMeeting = 'domain/follow-ups/meeting-loops.test.ts';
const promises = 'domain/follow-ups/promise-loops.test.ts';
const waiting = 'domain/follow-ups/waiting.test.ts';
const businessDays = 'domain/days/business-days.test.ts';
const handWritten = 'domain/days/hand-written-date.test.ts';
const typed = 'domain/days/typed-date.test.ts';
const changed = 'actions/change-meeting.test.ts';
const planned = 'actions/appointment/plan-meeting.test.ts';
const replies = 'actions/outreach/log-reply.test.ts';
const sent = 'actions/outreach/log-outreach.test.ts';
const touches = 'actions/outreach/log-touch.test.ts';
const loops = 'actions/loops.test.ts';
const referral = 'actions/conversation/capture.test.ts';
const letters = 'actions/letters.test.ts';
const imported = 'actions/people/import-contacts.test.ts';
const debrief = 'actions/conversation/debrief-meeting.test.ts';
const clock = 'domain/meetings/meeting-clock.test.ts';
const ended = 'actions/conversation/start-meeting.test.ts';
const whoFirst = 'domain/people/who-first.test.ts';
const checks = 'draft/check-draft.test.ts';

/** By stage, as the table in `docs/life-cycle.md` has them. */
export const stageRows: readonly RowOfTests[] = [
	row('listed', [stages, 'is listed until there is a reason and a channel, then ready']),
	row('ready', [stages, 'is listed until there is a reason and a channel, then ready'], [waiting, 'shows the planned message of a contact that is ready, where a day is planned']),
	row('awaiting-reply', [stages, 'awaits a reply where a date is ambiguous'], [waiting, 'says who waits since when, and what happens next and when']),
	row('scheduling', [stages, 'is scheduling by a proposal'], [stages, 'is scheduling after a cancelled or missed meeting, and paused after the second missed one'], [waiting, 'of a yes asks for times, and later to send them again']),
	row('scheduled', [stages, 'is scheduled by a meeting that runs or lies ahead, before anything older'], [stages, 'stays scheduled while nobody has said whether a past meeting happened']),
	row('met', [stages, 'is met while anything of a held meeting is open, also when it is snoozed'], [stages, 'of one in a group is not met for what is owed to another']),
	row('in-touch', [loops, 'of the last open thing moves the contact to staying in touch'], [stages, 'begins anew with a message after the latest held meeting']),
	row('paused', [stages, 'is paused by "later" until the day that was named, or ninety days'], [stages, 'is paused by two notes in a row without an answer, seven business days after the second, until the day that was set or ninety days'], [stages, 'is paused by hand until the day that was set, where nothing else is going on'], [waiting, 'shows when a pause ends']),
	row('closed', [stages, 'is closed by a flag, whatever else stands there'], [stages, 'is closed by hand only with a reason'], [replies, 'a late yes opens a closed contact again']),
];

/** By loop, as the table in `docs/life-cycle.md` has them. */
export const loopRows: readonly RowOfTests[] = [
	row('try-next-contact', [outreach, 'on %s the next contact is due on %s and the nudge on %s'], [outreach, 'is no longer asked for once the next one was written to'], [outreach, 'is ranked by visible parts whose points add up; who was planned comes first']),
	row('nudge', [outreach, 'on %s the next contact is due on %s and the nudge on %s'], [loops, 'a nudge sets its date and the log, once']),
	row('offer-times', [outreach, 'is answered with times on the next business day, and ends the other clocks'], [outreach, 'is settled by a meeting made since, and not opened again when that was cancelled or missed']),
	row('prepare', [ofMeeting, 'the preparation is due two business days ahead and lists what is missing'], [ofMeeting, 'the preparation is done when everything is ready']),
	row('confirm', [ofMeeting, 'the appointment is confirmed the day before'], [ofMeeting, 'a Monday is confirmed on Friday, or on Thursday where Friday is a holiday']),
	row('did-it-happen', [ofMeeting, 'both vanish when it is over, and then it is asked whether it happened']),
	row('debrief', [ofMeeting, 'the notes are written up the same day and the thank-you is due the next'], [ofMeeting, 'debriefed and closed meetings owe no debrief']),
	row('thank-you', [ofMeeting, 'the thank-you is due on a calendar day, a Saturday too, or on the day that was set'], [ofMeeting, 'in a group everybody is thanked for themselves, and only the list decides']),
	row('my-promise', [promises, 'of mine are due on the day that was said, else two business days after the meeting'], [loops, 'ticks a promise on its own line, keeping its mark and date']),
	row('their-promise', [promises, 'of theirs are due on the day that was said, else after seven days; from day ten only the words change']),
	row('contact-referral', [ofContact, 'is followed within two business days, and has lapsed after thirty days'], [loops, 'a referral and the next contact count as written to']),
	row('tell-referrer', [ofContact, 'is told to the referrer a business day after each event, until there was a touch'], [ofContact, 'is told also where nothing came of it']),
	row('report-back', [ofMeeting, 'is due on the stored day'], [ofMeeting, 'is due on the business day after I acted on the advice, if that is earlier']),
	row('keep-in-touch', [ofContact, 'is due ninety days after the last contact, or by the cadence of the contact'], [ofContact, 'is due on the planned day, unless a contact since has made that old']),
	row('tell-all', [ofContact, 'is told within five business days to everybody met for it, once each, until there was a touch']),
];

/** What else the life cycle says: outreach, meetings, referrals, where each loop lives, and dates written by hand. */
export const otherRows: readonly RowOfTests[] = [
	row('the stored stage and the derived one are compared', [stages, 'is shown, and only then'], ['actions/health.test.ts', 'says what the stage says and what the dates say']),
	row('every waiting state has a next date', ['actions/health.test.ts', 'lists each kind of trouble once, with what to do and the note it is in']),
	row('a message starts both clocks', [sent, 'sets the dates, the stage and a line of the log, and leaves every other byte as it was']),
	row('the worked dates', [businessDays, 'after %s come on the worked dates of the life cycle'], [businessDays, 'leave out the holidays: Thanksgiving moves both dates']),
	row('an answer before day three, and after it', [outreach, 'is told by how soon the answer came'], [outreach, 'is the one set by hand, where one was']),
	row('silence after the nudge', [outreach, 'closes the routine after seven more business days: paused and silent']),
	row('out of office', [outreach, 'starts the clocks again from the day they are back, and an automatic reply is no reply'], [replies, 'an automatic reply is no reply: it moves the clocks to the day of return, and nothing else']),
	row('"not me, ask X" (T31)', [replies, '"not me, ask X" closes kindly and makes the note of X, with who named them and when']),
	row('a no', [replies, 'a no closes the contact and ends every reminder'], [letters, 'thanks and asks for nothing, and is refused where nobody said no']),
	row('"later"', [replies, '"later" pauses until the day they named, else for ninety days']),
	row('strong ties', [outreach, 'asks a strong tie once by another channel, and puts nobody in their place']),
	row('two notes without an answer pause', [touches, 'stands among those without an answer; after the second the contact is left alone for ninety days, and pauses']),
	row('one attempt on two channels (T36)', [sent, 'counts a second channel while an answer is awaited as the same attempt, so that the clocks keep running']),
	row('the state of a meeting', ['domain/meetings/meeting-state.test.ts', 'follows its status and the clock']),
	row('a proposal', [planned, 'of a proposal leaves the contact at finding a time'], ['domain/meetings/slots.test.ts', 'stand on both clocks, across a change of one of them']),
	row('cancelled', [changed, 'is refused twice over, and after the meeting was held; moved to a new time it lives again']),
	row('missed', [changed, 'gets a kind note with two other times the same day, and counts as nothing sent'], [changed, 'a second time: the person is paused, and no further times are offered']),
	row('a captured person becomes a contact', [referral, 'writes the line, the link in the meeting, and makes the contact'], [referral, 'adds to one who has a note already, and to the link only once']),
	row('permission to use the name', [ofContact, 'needs a referrer and a day, and waits while the name may not be used'], ['draft/permission.test.ts', 'refused: the name may not stand in the message, also not by hand']),
	row('the route by an introduction', [letters, 'stands with the one who is asked, holds a note to pass on, and is checked against whom it is about']),
	row('introduction asked for: nobody is written to meanwhile', [letters, 'once sent puts off writing to them for a week, until one asks what came of it']),
	row('a check-in date after a request for an introduction', [letters, 'once sent makes the day to ask what came of it a task of whoever was asked, where the wanted one %s']),
	row('introduced', [replies, 'of somebody who was introduced and wrote first moves on to finding a time, and is told to who introduced them']),
	row('already known', [ofContact, 'to somebody who was met or written to before opens nothing to write'], [referral, 'adds to one who has a note already, and to the link only once']),
	row('a referral declined, or lapsed', [replies, 'a no closes the contact and ends every reminder'], [ofContact, 'is followed within two business days, and has lapsed after thirty days']),
	row('the introducer is told', [letters, 'for who named somebody tells what came of it, and closes the loop when sent']),
	row('snooze', [promises, 'show a snoozed loop from the later day and keep its due date'], [loops, 'moves the date of a promise on its own line'], [ofContact, 'is snoozed for one referrer on the referred contact']),
	row('skip', [promises, 'hide a skipped loop for that due date only'], [loops, 'waives this due date, and drops a promise on its line']),
	row('overdue or due today, never both', [ofContact, 'a loop is overdue once both its days are past, and appears once']),
	row('dates: year first, month words, dots, above twelve', [handWritten, '%s is the 26th of October 2026']),
	row('dates: two readings, two digits of a year', [handWritten, '%s can be read in more than one way or needs a look, and is not guessed'], [typed, 'takes the order of the numbers from the setting, and asks where the setting says so']),
	row('dates: spans', [handWritten, '%s names a span and is never given a day']),
	row('dates: relative ones in a prompt', [typed, '%s is told from today, Thu 15 Oct 2026']),
	row('dates: unreadable, other calendars', [handWritten, '"%s" is kept as it is and read as nothing']),
	row('dates with a time, and with an offset', [handWritten, '%s is read'], [handWritten, '%s fixes the instant by its offset']),
	row('a repair is shown and undone', ['actions/health.test.ts', 'puts several notes right by one plan, byte for byte, and one undo takes it back']),
];

/** The traps of the field that concern people and follow-ups, by number. */
export const trapRows: readonly RowOfTests[] = [
	row('T02', ['actions/people/list-people.test.ts', 'makes a note all the same of a namesake who was ticked, beside the first and not over it (T02)']),
	row('T05', ['actions/health.test.ts', 'mends a note whose whole block could not be read'], [imported, 'makes a note of everybody who is new, with what the file says']),
	row('T08', ['actions/people/list-people.test.ts', 'finds who may be there already in spite of %s (T08)'], ['actions/people/keep-apart.test.ts', 'are not proposed as one person any more when it was said that they are two, until that is undone']),
	row('T11', [planned, 'tells that the clocks jump over the time, and writes the next one that exists'], [changed, 'into the gap in spring writes the next time that exists and says so; into the hour that comes twice means the first']),
	row('T12', [changed, 'one of a group: each person is thanked, and each for themselves']),
	row('T13', [changed, 'twice: keeps both old times, counts them, voids the confirmation, dates everything anew, and leaves the questions']),
	row('T14', [ofContact, 'that must not be contacted has no loop at all'], [imported, 'leaves people alone who asked for it or who have died, under any choice'], [sent, 'for somebody who asked not to be contacted']),
	row('T15', [ofMeeting, 'nobody is reminded of a person who must not be contacted, and a meeting with nobody else reminds of nothing'], [sent, 'for somebody who has died']),
	row('T16', [ofContact, 'in a circle ends'], ['domain/metrics/referral-graph.test.ts', 'ends in a circle, beside a circle, and where somebody names themselves'], [ofContact, 'keeps a referrer whose note is gone, without a name'], ['actions/people/merge-contacts.test.ts', 'leaves nobody their own referrer, nor somebody else than themselves, whichever of the two named the other']),
	row('T20', [stages, 'is not changed by practice and events'], ['domain/metrics/funnel.test.ts', 'tell missed, cancelled by me and by them apart, and leave practice, events and what lies ahead out']),
	row('T21', [changed, 'past and still scheduled: is asked about, and never assumed held']),
	row('T22', [ended, 'writes when it really ended, what is owed, and says how far it went over'], [ended, 'that was forgotten asks when it ended, and takes the answer'], [clock, 'knows where the time is after a laptop slept from minute 21 to 24, since nothing is counted'], [clock, 'knows by how much a meeting went over, once its end is written']),
	row('T23', ['domain/metrics/funnel.test.ts', 'tell missed, cancelled by me and by them apart, and leave practice, events and what lies ahead out']),
	row('T25', [changed, 'due dates stay calendar dates when the person lives in another zone'], [ofMeeting, 'its end is a day in the zone where I live now']),
	row('T26', [changed, 'a conflict copy of a meeting is counted once and told'], ['model/vault-model.test.ts', 'counts once where two notes tell of the same people at the same time, until one is cancelled']),
	row('T30', [replies, 'of an assistant is one of the contact, and the assistant stays a word in the log (T30)']),
	row('T32', [businessDays, 'follow a week from Sunday to Thursday where people work so'], [businessDays, 'leave out the holidays: Thanksgiving moves both dates']),
];

/** The steps of the article that belong to people and follow-ups, by number. What is drawn is held by the tests of the views. */
export const capabilityRows: readonly RowOfTests[] = [
	row('S13', ['actions/vault/set-up.test.ts', 'makes four folders, the profile, the first goal and copies of the templates'], [ofMeeting, 'the preparation is due two business days ahead and lists what is missing']),
	row('S14', ['domain/metrics/heard.test.ts', 'is answered by two sources when it was answered in two meetings'], ['domain/metrics/heard.test.ts', 'is not borne out by two of whom one named the other to me']),
	row('S15', [whoFirst, 'is counted level by line of work: met, of those known, each person once in a cell']),
	row('S16', ['actions/people/list-people.test.ts', 'of 20 lines with 2 who are there already makes 18 notes and names the 2 (S16)']),
	row('S17', ['actions/people/list-people.test.ts', 'is asked for category by category, with something to remember by in each (S17)']),
	row('S18', ['obsidian/dashboard-tabs.test.ts', 'shows who goes quiet, who led to whom, and the categories in which there is nobody'], ['domain/metrics/funnel.test.ts', 'are those in touch whose cadence has passed, the longest silence first; not who has a date ahead or may not be contacted'], ['domain/metrics/referral-graph.test.ts', 'ends in a circle, beside a circle, and where somebody names themselves']),
	row('S19', [whoFirst, 'says for what the points are given, and they add up'], [whoFirst, 'is who was planned for a day by hand, then who has most points, then the name'], [whoFirst, 'is motivation down, postings down, an advocate first, and what was put first by hand above all']),
	row('S20', [sent, 'sets the dates, the stage and a line of the log, and leaves every other byte as it was'], ['golden/vault-drafts.test.ts', 'are sixty and more, of every kind']),
	row('S21', [checks, 'fails without a question, without minutes, without its reason, without a connection, without initiative, without the name']),
	row('S22', ['draft/make-draft.test.ts', 'tells only what I did after we last met, and asks where no note says when that was'], [checks, 'after years of silence tells only what is newer than the last meeting']),
	row('S23', ['domain/meetings/slots.test.ts', 'are three, one a business day, in the morning and in the afternoon by turns'], ['domain/meetings/slots.test.ts', 'stand on both clocks, across a change of one of them'], [ofMeeting, 'the appointment is confirmed the day before']),
	row('S24', ['actions/health.test.ts', 'lists each kind of trouble once, with what to do and the note it is in'], [waiting, 'goes on to the nudge, and after it to the pause']),
	row('S25', [planned, 'writes its note with quoted links, and moves the contact on'], [clock, 'lasts its promised minutes while the clocks are put back under it'], [checks, 'fails without a question, without minutes, without its reason, without a connection, without initiative, without the name']),
	row('S28', ['actions/appointment/add-question.test.ts', 'stands word for word in the next list for this person'], ['domain/questions/match-questions.test.ts', 'stand word for word, before those of the bank, and none is dropped when there are too many']),
	row('S32', [waiting, 'lists what is missing, and says how much is ready']),
	row('S39', [debrief, 'asks how and how often they like to hear from me, which the clock of staying in touch then follows'], [ofContact, 'is due ninety days after the last contact, or by the cadence of the contact']),
	row('S40', [ofMeeting, 'the notes are written up the same day and the thank-you is due the next'], [loops, 'a thank-you names the person among those thanked'], [letters, 'takes up the advice and what the person said came of it, and closes the loop when sent']),
	row('S41', ['domain/meetings/next-question.test.ts', 'lists the pitch, two stories and three skills, and ticks what was told'], ['actions/conversation/capture.test.ts', 'a good point is ticked once, and a name is left to the report-back once']),
	row('S51', [referral, 'writes the line, the link in the meeting, and makes the contact'], ['domain/metrics/funnel.test.ts', 'count bookings among those who answered well, and referred people among those who were written to'], ['domain/metrics/referral-graph.test.ts', 'counts depth by the shortest way, and reach once for each person']),
	row('S54', ['obsidian/dashboard-tabs.test.ts', 'shows what is answered and by whom, skills by how many people named them, openings to come, and advice to report back on'], ['domain/metrics/heard.test.ts', 'is answered by two sources when it was answered in two meetings'], [ofMeeting, 'is due on the business day after I acted on the advice, if that is earlier']),
];
