import { describeNotesContract } from './notes-contract';
import { MemoryNotes } from './memory-notes';

describeNotesContract('The vault in memory', (files) => {
	const notes = new MemoryNotes(files);
	return { notes, onDisk: (path) => notes.read(path) };
});
