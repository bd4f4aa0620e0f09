import type { Because } from '@cancu/basis';

/** Why a step of the chain to the law stands as it does. */
export const BECAUSE: Readonly<Record<Because, string>> = {
  'given-as-ground': 'given as ground',
  'carries-out': 'cited as what is carried out',
  'names-a-requirement': 'only names a condition, a case or a person',
  mentioned: 'mentioned; not clear whether as ground',
  'kind-can-delegate': 'such a document may delegate',
  'kind-cannot-delegate': 'such a document may not delegate',
  'kind-left-open': 'not clear whether such a document may delegate',
  'within-its-dates': 'in force',
  'out-of-force': 'out of force',
  'not-in-the-register': 'not in the register',
  'dates-not-known': 'not known whether in force',
  'text-at-hand': 'the text at hand has it',
  'no-such-provision': 'the text at hand has no such provision',
  'delegates-to-the-issuer': 'lets the issuer regulate',
  'delegates-to-another': 'lets somebody else regulate',
  'names-the-subject': 'is about this procedure',
  'contents-list-it': 'among the contents of the scope article',
  'contents-leave-it-out': 'not among the contents of the scope article',
  'subject-not-told': 'what it delegates could not be compared',
};
