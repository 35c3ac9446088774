/** Kept in the workspace's layout; never changes. */
export const meetingPanelViewType = 'informational-interviews-meeting';
