import { people, paths } from './people';

/** A meeting that is to begin at four in Berlin, ten in Chicago, with questions, and sections that are still empty. */
export const talk = `---
type: meeting
contacts: ["[[Amara Okafor]]"]
purpose: [learn-role]
meeting_status: confirmed # by mail
meeting_start: 2026-10-27T16:00:00
timezone: Europe/Berlin
duration_min: 30
meeting_goals:
  - "Which SQL skills are enough?"
  - "Name two people in procurement"
---

## Agenda

- **10:00–10:02** Greeting, 2 min
	- Bridge: “Shall I say why I asked?”

## Questions

- [ ] Which skill do you use every week? *(must ask; 3 min; because: skills)* ^Q20
- Who decides?

## Notes

## Promises

## Debrief
`;

export const talkPath = 'Interviews/Meetings/2026-10-27 Amara Okafor.md';
export const notes: Readonly<Record<string, string>> = { ...people, [talkPath]: talk };
export { paths };

/** The meeting as it runs since four. */
export const running = talk.replace('meeting_status: confirmed # by mail', 'meeting_status: in-progress # by mail')
	.replace('\n---\n\n## Agenda', '\nactual_start: 2026-10-27T16:00:00\n---\n\n## Agenda');
