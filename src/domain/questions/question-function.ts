import { questionFunctions, type QuestionFunction } from './question';

type Function = Exclude<QuestionFunction, 'any'>;

/** Words by which a line of work is recognised; people write theirs freely. The first that fits wins. */
const recognised: readonly (readonly [RegExp, Function])[] = [
	[/\bhr\b|human resources|people op(?:s|eration)|people team|recruit|talent/i, 'hr'],
	[/data|analyt|statistic|machine learning|business intelligence/i, 'data'],
	[/product/i, 'product'],
	[/design|\bux\b|user experience/i, 'design'],
	[/market|brand|communicat|public relations/i, 'marketing'],
	[/sales|account exec|business development/i, 'sales'],
	[/financ|account|controll|audit|treasur|bank/i, 'finance'],
	[/operation|logistic|supply|procure|manufactur|facilit/i, 'operations'],
	[/legal|law|attorney|complian|counsel/i, 'legal'],
	[/nurs|health|medic|clinic|physician|doctor|pharma|therap|care\b/i, 'healthcare'],
	[/educat|teach|school|lectur|training/i, 'education'],
	[/research|scien|laborator/i, 'research'],
	[/consult|advis/i, 'consulting'],
	[/public|non-?profit|government|ngo|charit|civil service/i, 'public-nonprofit'],
	[/trade|electric|plumb|carpent|mechanic|weld|construction/i, 'trades'],
	[/engineer|software|develop|programm|\bit\b|infrastructure/i, 'engineering'],
];

/** The major groups of the Standard Occupational Classification, for functions that were imported as codes. */
const occupationGroups: Readonly<Record<string, Function>> = {
	'13': 'finance', '15': 'engineering', '17': 'engineering', '19': 'research', '21': 'public-nonprofit', '23': 'legal', '25': 'education',
	'27': 'design', '29': 'healthcare', '31': 'healthcare', '41': 'sales', '47': 'trades', '49': 'trades', '51': 'trades',
};

/** The function of the bank that a line of work belongs to; undefined where none fits. */
export function questionFunctionOf(text: string): Function | undefined {
	const plain = text.trim().toLowerCase().replace(/[\s_]+/g, '-');
	const exact = questionFunctions.find((known) => known === plain);
	if (exact !== undefined && exact !== 'any') return exact;
	const group = /^(\d{2})-/.exec(plain)?.[1];
	if (group !== undefined) return occupationGroups[group];
	return recognised.find(([form]) => form.test(text))?.[1];
}

const labels: Readonly<Partial<Record<Function, string>>> = {
	data: 'data work', hr: 'HR', 'public-nonprofit': 'public and non-profit work', product: 'product work', healthcare: 'health care',
	legal: 'legal work', trades: 'the trades',
};

/** How a function is called in a question: "What drew you into data work?" */
export function functionLabel(name: Function): string {
	return labels[name] ?? name;
}
