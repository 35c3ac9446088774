import { row, type RowOfTests } from './row-of-tests';

const match = 'domain/questions/match-questions.test.ts';
const bank = 'domain/questions/question-bank.test.ts';
const dimensions = 'domain/questions/question-dimensions.test.ts';
const ownNote = 'draft/own-question-note.test.ts';
const addQuestion = 'actions/appointment/add-question.test.ts';
const next = 'domain/meetings/next-question.test.ts';
const sheets = 'draft/sheet-checks.test.ts';
const checks = 'draft/check-draft.test.ts';
const edited = 'draft/edited-letters.test.ts';
const made = 'draft/make-draft.test.ts';
const onSheets = 'draft/on-the-sheets.test.ts';
const permission = 'draft/permission.test.ts';
const letters = 'actions/letters.test.ts';
const drafts = 'actions/drafts/drafts.test.ts';
const sent = 'actions/drafts/mark-sent.test.ts';
const agenda = 'domain/meetings/agenda.test.ts';
const rehearse = 'actions/appointment/rehearse.test.ts';
const templates = 'actions/templates.test.ts';
const evaluate = 'draft/template/evaluate.test.ts';
const everybody = 'draft/every-person.proof.test.ts';
const gold = ['golden/vault-drafts.test.ts', '%s is written as it was read, and passes its checks'] as const;
const oddGold = ['golden/golden-drafts.test.ts', '%s passes its checks, but for what its notes leave out'] as const;
const fits = [match, 'the list fits the time, keeps its order, has no hole and asks nothing it may not'] as const;
const passes = [checks, 'passes when it is right'] as const;
const refused = [sheets, '%s: %s'] as const;
const firstMessage = [checks, 'fails %s for: %s'] as const;
const unfinished = [checks, 'fails without a question, without minutes, without its reason, without a connection, without initiative, without the name'] as const;
const ofThisTalk = [checks, 'fails when it could be sent to anyone'] as const;
const forgotten = [checks, 'fails for a forgotten promise of either side, an unnamed referral, a new request, and what was private'] as const;
const onAgenda = [sheets, 'fails %s'] as const;
const introduction = [letters, 'stands with the one who is asked, holds a note to pass on, and is checked against whom it is about'] as const;
const reportBack = [letters, 'takes up the advice and what the person said came of it, and closes the loop when sent'] as const;

/** Which questions are asked of whom, as `docs/questions.md` has it. */
export const questionRows: readonly RowOfTests[] = [
	row('level and line of work decide', [match, 'gives an engineer and a vice president of finance lists that share at most a third'], [match, 'does so whatever the two purposes of the goal and however long the talk'], [match, 'asks each of them something of their own line of work']),
	row('the bands of the levels', [dimensions, 'put each level into its band, and none where the level says nothing about today']),
	row('recruiters and HR', [match, 'asks a recruiter what recruiters know, and nothing meant for a manager of a team'], [dimensions, 'say how we are connected by category, tie and silence, and that recruiters and HR are asked what is for them']),
	row('relationship', [dimensions, 'say how we are connected by category, tie and silence, and that recruiters and HR are asked what is for them'], fits),
	row('function, also from free text and codes', [dimensions, 'take the line of work "%s" for %s']),
	row('each question has its dimensions', [bank, 'fits its schema, with one id and one wording for each question'], [bank, '%s'], [bank, 'refuses two questions of one id or of one wording, and a file without questions']),
	row('a placeholder without a value drops the question', [bank, 'requires what its wording needs'], fits),
	row('filter', fits),
	row('score', [match, 'are those of the page, one by one']),
	row('gaps and saturation', [ownNote, 'says from two talks on which kinds of insight fewer than two people have spoken of'], [ownNote, 'rests a question that the last two talks answered alike, and no other']),
	row('balance', [match, 'has at most so many of a stage, one for the line of work, and of four a story, an insight and a piece of advice'], [match, 'always ends with one closing question, and the referral before it, outside the count']),
	row('own questions word for word', [match, 'stand word for word, before those of the bank, and none is dropped when there are too many'], [addQuestion, 'stands word for word in the next list for this person']),
	row('the reason beside each', [match, 'says why each question was chosen']),
	row('large enough for a second talk', [bank, 'is large enough that a second talk with the same kind of person has fresh questions'], [bank, 'has for every level, gatekeeper and purpose a story, an insight and a piece of advice to ask for, and a second one for the next time'], [match, 'asks nothing twice']),
	row('how many fit', [match, '%i minutes with %i for questions: %i to ask, %i spare, %i about me'], [match, 'is fewer by phone and in a group, and never more than twelve']),
	row('a group, one by name', [match, 'is asked each question by the one whom it fits best, each something of their own line of work'], [match, 'leaves nobody without a question, whatever they do and wherever they stand'], [addQuestion, 'puts each question to the one whom it fits, by their own note and their own talks, and nothing to who must not be contacted']),
	row('story first, fit last', fits),
	row('broad before focused', [match, 'asks broadly before it asks closely within a stage']),
	row('the one question second or third', [match, 'that name a goal of the meeting are the one that must be asked, second or third'], [match, 'is asked in your words, second or third, whatever else the list holds, and of each person differently']),
	row('high sensitivity after half, not in the last minutes, with a claim', [match, 'what touches a nerve waits until half of the minutes are over'], [next, 'keeps delicate questions for the second half of the core, and not for its last fifth'], [ownNote, 'ours are switched off by a line in their note, and a claim is put to the test']),
	row('never two on one subject in a row', [match, 'puts nothing on one subject twice in a row within a stage where another order is possible'], [bank, 'is open in form: few of its questions would be answered by a yes or no']),
	row('follow-ups beat the list', [next, 'gives three probes that suit what was captured last']),
	row('referral second to last, then the close', [match, 'always ends with one closing question, and the referral before it, outside the count']),
	row('short of time, the least is dropped and never the close', [next, 'takes the one that must be asked first when the time does not suffice for all'], [next, 'prefers what fits into the minutes that are left']),
	row('probes', [next, 'gives three probes that suit what was captured last']),
	...['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N8', 'N9', 'N10'].map((point) => row(`${point} must not be asked`, refused, [bank, 'asks nothing that must not be asked'])),
	row('N7: what a search answers', [ownNote, 'what a search has answered is not asked, by its mark or in words, and is no question itself'], [ownNote, 'ours are switched off by a line in their note, and a claim is put to the test']),
	row('N11: no CV with a request or a thank-you', firstMessage),
	row('the defaults and the holes of the bank', [bank, 'requires what its wording needs']),
];

/** The points by which a draft is judged, as `docs/drafts.md` has them. What only a reader can judge was read in the golden drafts. */
export const rubricRows: readonly RowOfTests[] = [
	row('outreach 1: the limit of the channel', firstMessage, [checks, 'allows 200 characters in a note with an invitation'], [checks, 'follows the setting in a note with an invitation: 300 characters with a paid account'], [made, 'leaves out the sentences that are too much for the limit before it goes over']),
	row('outreach 2: connection first', unfinished, [permission, 'refused: the name may not stand in the message, also not by hand']),
	row('outreach 3: the reason, of this person', unfinished, [drafts, 'shows a reason that nobody wrote as a hole to be filled, and its checks say so']),
	row('outreach 4: one question', unfinished),
	row('outreach 5: the length', unfinished),
	row('outreach 6: no talk of jobs', firstMessage, [checks, 'does not take a name for a word: somebody is called Job, and a firm Apply']),
	row('outreach 7: narrow and broad', [checks, 'asks for one particular thing and for the field beyond it, in a letter and on the phone'], gold),
	row('outreach 8: about them', [checks, 'fails when it is about me']),
	row('outreach 9: responsibility', unfinished, ['domain/meetings/slots.test.ts', 'stand on both clocks, across a change of one of them']),
	row('outreach 10: catch-up newer than last seen', [checks, 'after years of silence tells only what is newer than the last meeting'], [made, 'tells only what I did after we last met, and asks where no note says when that was']),
	...['1: what is needed most on top', '2: purpose and goals', '5: opening, pitch, two stories', '6: questions with minutes', '7: three answers', '10: missing facts listed'].map((point) => row(`prep sheet ${point}`, onAgenda, gold)),
	row('prep sheet 3: open promises both ways', [onSheets, 'of the talk before is on the sheet for the next one, both ways']),
	row('a promise whose day has passed', [onSheets, 'whose day has passed waits for a new one, and thanks that come late say so']),
	...['3: who they are', '8: what not to ask', '9: gate and giving back'].map((point) => row(`prep sheet ${point}`, gold, oddGold)),
	row('prep sheet 4: three facts about the organization, with their day', onAgenda, gold, [drafts, 'comes from every note that belongs to it: organization, referrer, goal, earlier meetings and what was captured']),
	row('question list 2: fit and reason', onAgenda, [sheets, 'fails for a question to somebody of another level or line of work, to whomever of a group it is put']),
	...['1: count', '3: no hole', '5: must-ask', '6: own', '10: nothing that must not be asked'].map((point) => row(`question list ${point}`, onAgenda)),
	row('question list 4: order', [sheets, 'fails for an order that jumps']),
	row('question list 7: nothing asked before', [sheets, 'fails for what this person was asked before, by its mark or in the same words']),
	row('question list 8: subjects', [match, 'puts nothing on one subject twice in a row within a stage where another order is possible']),
	row('question list 9: open form', [sheets, 'fails for a second question that a yes would answer']),
	...['1: sum', '3: seven steps', '4: goals on top', '5: last question', '6: gate', '8: bridges', '9: close'].map((point) => row(`agenda ${point}`, onAgenda)),
	row('agenda 2: both clocks, through a change', onAgenda, [sheets, 'fails where their clock is lost, when the two clocks differ'], [agenda, 'runs through a change of the clocks'], [made, 'adds up and is right on both clocks across the night the clocks change']),
	row('agenda 7: good points with cue', onAgenda, gold, [next, 'lists the pitch, two stories and three skills, and ticks what was told']),
	row('agenda 10: ends early', onAgenda, [agenda, 'are whole and add up to the promise, for every length and group']),
	row('thank-you 1: name and formality', [checks, passes[1]], ['domain/people/person-name.test.ts', 'gives way to a salutation of their own']),
	row('thank-you 2: a detail of this conversation', ofThisTalk),
	row('thank-you 3: what I will do, and when', forgotten),
	row('thank-you 4 and 5: promises both ways', forgotten),
	row('thank-you 6: referrals by name', forgotten),
	row('thank-you 7: no new request', forgotten),
	row('thank-you 8: not generic', [checks, 'fails when only the name would have to be changed to send it to somebody else of the same search']),
	row('thank-you 9: 60 to 120 words', gold),
	row('thank-you 10: nothing private', forgotten, [made, 'never bring in what was confidential, nor say a promise twice']),
	row('thank-you to a group: never twice the same', [made, 'never take up the same captured line twice, and give to each the line that links to them']),
	row('introduction 3: what I would ask, and why them', introduction, [edited, 'says in the letter itself what I would ask them, and why them'], [edited, 'fails where no reason is noted, and does not ask why it is a kind of person']),
	...['1: permission, easy no', '2: whom', '4: blurb of 80 words', '5: the blurb stands alone', '6: both are asked', '7: the direct way', '8: thanks'].map((point) => row(`introduction ${point}`, introduction)),
	row('introduction 9: my reply first, the one who introduced us to bcc, within a business day', [made, 'follows how close the two are'], oddGold, ['actions/outreach/log-outreach.test.ts', 'to somebody who was introduced and said yes is an answer: no clock starts, and times are still to be offered the next business day']),
	row('introduction 10: not where either must not be contacted', [letters, 'is refused where either of the two must not be written to, and to introduce somebody to themselves']),
	...['2: what I did', '3: what came, also if nothing'].map((point) => row(`report-back ${point}`, reportBack, [edited, 'says what was done and what came of it: %s'], [edited, 'fails %s: %s'], [edited, 'does not take what was done about somebody they named for what was done with their advice'])),
	...['1: advice and its date', '4: thanks', '6: one question', '7: no favour'].map((point) => row(`report-back ${point}`, reportBack, [checks, 'a note to keep in touch asks for no favour and has one question'])),
	row('report-back 5: referral told', [letters, 'for who named somebody tells what came of it, and closes the loop when sent']),
	row('report-back 8: 50 to 110 words', [checks, 'a note to keep in touch asks for no favour and has one question']),
	row('report-back 9: gives something', gold),
	row('report-back 10: no empty phrase', firstMessage, [letters, 'between meetings goes the way the person likes, with what was said to be new']),
	row('confirmation', [checks, 'a confirmation has day, both clocks, minutes and place'], [edited, 'names what I want to learn, or a goal of the meeting']),
	row('reschedule', [edited, 'says the old and the new time on both clocks'], [letters, 'ask for another time with the old one in it, and change no appointment']),
	row('nudge', [checks, 'a nudge asks for less, in under 40 words']),
	row('decline reply', [checks, 'a reply to a no asks for nothing'], [letters, 'thanks and asks for nothing, and is refused where nobody said no']),
	row('news to all helpers', [letters, 'that the goal is reached names the piece that came from this person']),
];

/** What the article asks for, by number. */
export const capabilityRows: readonly RowOfTests[] = [
	row('S02', ['domain/metrics/funnel.test.ts', 'counts from Monday to Sunday against the highest targets of the goals that are pursued'], ['domain/metrics/funnel.test.ts', 'tell missed, cancelled by me and by them apart, and leave practice, events and what lies ahead out']),
	row('S03', [sheets, 'fails %s'], gold),
	row('S08', [drafts, 'shows a reason that nobody wrote as a hole to be filled, and its checks say so']),
	row('S09', ['domain/follow-ups/outreach-loops.test.ts', 'is told by how soon the answer came'], ['domain/follow-ups/outreach-loops.test.ts', 'is the one set by hand, where one was'], [everybody, 'every draft of every kind is made and checked, and has no hole, no invented fact, no escaped character and no forbidden phrase']),
	row('S10', firstMessage),
	row('S11', [onSheets, 'what they know that I want to learn stands in the outreach, the agenda and the thank-you']),
	row('S22', [made, 'tells only what I did after we last met, and asks where no note says when that was']),
	row('S26', [drafts, 'comes from every note that belongs to it: organization, referrer, goal, earlier meetings and what was captured'], [drafts, 'done again changes not one byte while nothing changed, and keeps what was edited']),
	row('S27', [sheets, 'fails %s'], ['actions/conversation/tick-goal.test.ts', 'writes the goal in its own words, and nothing else']),
	row('S28', [match, 'stand word for word, before those of the bank, and none is dropped when there are too many'], [addQuestion, 'is one line in their note; nothing else changes']),
	row('S29', [rehearse, 'of 150 words is 60 to 65 seconds'], [rehearse, 'writes the day and the count, and leaves every other byte'], [rehearse, 'is the one whose heading suits the person, else that of 30 seconds']),
	row('S30', [onSheets, 'are the two that fit this person best: their line of work, a skill that is asked after, and a result']),
	row('S31', [ownNote, 'what a search has answered is not asked, by its mark or in words, and is no question itself'], [ownNote, 'ours are switched off by a line in their note, and a claim is put to the test']),
	row('S32', ['domain/follow-ups/meeting-loops.test.ts', 'the preparation is due two business days ahead and lists what is missing'], ['domain/follow-ups/meeting-loops.test.ts', 'the preparation is done when everything is ready']),
	row('S33', [onSheets, 'greets by what is known, in the way the name is said, and by nothing where nothing is'], gold),
	row('S34', onAgenda),
	row('S35', onAgenda, [sheets, 'says how long who I am takes to say, and how to shorten it']),
	row('S36', [match, 'gives an engineer and a vice president of finance lists that share at most a third']),
];

/** The sentences of docs/drafts.md, docs/questions.md and docs/templates.md that belong to no single draft. */
export const voiceRows: readonly RowOfTests[] = [
	row('own questions in a note, written by hand', [ownNote, 'takes each list line as a question, word for word, and the brackets as what it is for'], [ownNote, 'tells a word that says nothing, with its line and the nearest right one, and uses the question all the same'], [addQuestion, 'is used for every list, rests what it switches off, and says what it could not understand']),
	row('any of ours can be switched off', [ownNote, 'switches ours off by their marks, and reads nothing in code']),
	row('outreach by each channel and tie', ['golden/golden-drafts.test.ts', '%s is written as it was read'], [made, 'follows how close the two are']),
	row('each draft has its checks, and the page names them', ['draft/drafts-page.test.ts', 'names every check of the kind %s, and no letter of it goes unchecked']),
	row('the word for the meeting', [made, 'says the word for the meeting that was set, with its article']),
	row('salutation and formality', ['domain/people/person-name.test.ts', 'gives way to a salutation of their own'], ['domain/people/person-name.test.ts', 'is the preferred name, else the whole name, never a part of it']),
	row('pitch variants', [rehearse, 'is every pitch, also those for certain listeners, and every story, each as long as its words take']),
	row('if they ask me', [onSheets, 'has four answers from the notes, and one of my own goes before them and takes the place of its like'], gold, [sheets, 'fails %s']),
	row('templates are copied', [templates, 'writes each of them byte for byte, and can be taken back'], [templates, 'never overwrites one that is there, under whatever case']),
	row('the copy in the vault is used', [made, "is the vault's before the built-in one of the same draft, whatever it is narrowed to"], [drafts, 'uses the template of the vault before the built-in one']),
	row('frontmatter of a template', [made, 'says what it is for, and may be narrowed to a channel and a tie']),
	row('templates include each other', [evaluate, 'includes other templates with what is seen here or what they are given, and indents them']),
	row('the page on templates is true', ['draft/template/templates-page.test.ts', 'gives what it says: %s'], ['draft/template/templates-page.test.ts', 'has an example of every helper'], ['draft/template/templates-page.test.ts', 'shows below each template what it gives or which error it is, and leaves no block untried'], ['draft/template/templates-page.test.ts', 'has a head that can be read, and names every draft, channel and tie'], ['draft/template/templates-page.test.ts', 'names what each entry of a list holds, and nothing that it does not'], ['draft/template/templates-page.test.ts', 'names everything a template sees, and nothing that it does not']),
	row('an unknown name', [evaluate, 'names file, line and column as an editor counts them, and the nearest right name'], [templates, 'names file, line, column and the nearest right name for an unknown name']),
	row('an unknown helper', [evaluate, 'knows a helper that was misspelt, with too many values, or with an odd name']),
	row('a missing end', [evaluate, 'names the block that has no end, at its beginning']),
	row('a loop of includes', [evaluate, 'refuses a circle of includes and names the way round']),
	row('nothing is written, and the built-in one is offered', [drafts, 'is refused for a template with an error, which is named with its line; the built-in one can be taken instead']),
	row('a preview follows the typing', [templates, 'shows what is typed, not what is saved, and runs the checks on it']),
	row('dates in the old style', [evaluate, "hints at the app's own style of dates"]),
	row('our evaluator is that of Handlebars', ['draft/template/evaluate-against-handlebars.proof.test.ts', 'writes what Handlebars writes on random templates of texts, or refuses what it says it refuses (P6)']),
	row('the differences from Handlebars are those of the decision record', ['draft/template/known-differences.test.ts', 'are those of the decision record, each of them tried']),
	row('sixty drafts and more, read one by one', ['golden/vault-drafts.test.ts', 'are sixty and more, of every kind'], gold),
	row('two hundred generated people and meetings', [everybody, 'every draft of every kind is made and checked, and has no hole, no invented fact, no escaped character and no forbidden phrase'], [everybody, 'a draft that is spoiled on purpose is found out']),
	row('"I sent it" writes what a message of its kind implies', [sent, 'a nudge: its date, so that the closing clock runs and no second nudge is asked for']),
];

/** What only a window, the app or the build shows. */
export const windowRows: readonly RowOfTests[] = [
	row('the bank is checked when the project is built', ['release/question-bank-build.test.ts', 'takes the one that ships, and fails for one that does not fit its schema, with the question and the field']),
	row('checks are shown with what to change', ['obsidian/drafts/review-draft-window.test.ts', 'shows the text as it is, what failed with what to change, and folds away what passed']),
	row('checks run again as the person edits', ['obsidian/drafts/review-draft-window.test.ts', 'runs the checks again on the text as it is edited, copies that, and saves it once when it is left']),
	row('copying warns of a hole', ['obsidian/drafts/review-draft-window.test.ts', 'warns before it copies a text with a hole in it, and copies it when asked again']),
	row('rehearsing has a timer, a count and a date', ['obsidian/drafts/rehearse-window.test.ts', 'runs a clock from Start to Stop, says by how much it was too long, and hands the seconds over']),
	row('the preview stands beside the template and follows the typing', ['obsidian/drafts/template-preview-view.test.ts', 'shows the draft for the contact with its checks, and follows the typing'], ['obsidian/drafts/template-preview-view.test.ts', 'says where an error is while it is typed, and goes on when it is put right']),
	row('the preview is seen, also on a phone', ['e2e/preview-template.test.ts', 'is seen %s']),
	row('a template with an error in the app', ['e2e/bad-input.test.ts', 'a template of the vault with an error is named with its line, and the built-in one is offered']),
];
