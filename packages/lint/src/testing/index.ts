export { catalogueFaults } from './catalogue-faults.ts';
export { type Examination, examineRule, RuleTestError, unusedMessages } from './examine-rule.ts';
export { deepFreeze } from './freeze.ts';
export { sampleContext, sampleDraft } from './sample-draft.ts';
export { snapshot } from './snapshot.ts';
