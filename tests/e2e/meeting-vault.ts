/** A small vault on the morning of a meeting that is prepared; nobody in it exists. */
export const meetingNote = 'Interviews/Meetings/2026-11-24 Amara Eze.md';
export const contactNote = 'Interviews/Contacts/Amara Eze.md';

export const meetingVault: Readonly<Record<string, string>> = {
	'Interviews/Me.md': `---
type: profile
my_name: "Leila Haddad-Nilsson"
timezone: America/Chicago
skills: ["reading a chart at three in the morning"]
pitch_30: "I have been a nurse for fourteen years and study data in the evenings."
---
`,
	[contactNote]: `---
type: contact
name: "Amara Eze"
name_pronunciation: "ah-MAH-rah EH-zeh"
pronouns: she/her
contact_category: [alumni]
role_title: "Data analyst"
contact_level: senior-ic
job_function: [data]
timezone: Europe/Warsaw
reason_to_talk: "She went from treating patients to analysing care."
contact_stage: scheduled
outreach_sent: 2026-11-12
outreach_channel: email
replied_on: 2026-11-16
reply_kind: "yes"
---

## Log

- 2026-11-16 email: "Gladly."
`,
	[meetingNote]: `---
type: meeting
contacts: ["[[Amara Eze]]"]
purpose: [learn-role, skills-certs]
meeting_kind: informational
meeting_status: scheduled
meeting_start: 2026-11-24T16:00
timezone: Europe/Warsaw
duration_min: 30
meeting_channel: video
confirmed_on: 2026-11-23
meeting_goals:
  - "What does a usual week look like?"
  - "Who decides about hiring?"
---

## Prep

- She was a physical therapist first.

## Agenda

## Questions

- [ ] What does a usual week look like for you? *(4 min; because: your goal)*
- [ ] Who decides about hiring on your team? *(3 min; because: your goal)*
- [ ] What do newcomers get wrong in their first year? *(4 min; because: her level)*

## Notes

Typed before it began.

## Promises
`,
};
