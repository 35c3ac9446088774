import { dateHelpers } from './date-helpers';
import { logicHelpers } from './logic-helpers';
import type { TemplateHelpers } from './template-helper';
import { textHelpers } from './text-helpers';

/** Everything a template may call. There are no others, and a vault cannot add any: a template is data. */
export const templateHelpers: TemplateHelpers = new Map([...dateHelpers, ...textHelpers, ...logicHelpers]);
