/** The contract with scripts and CI; `--help` documents it. */
export const EXIT = { clean: 0, findings: 1, couldNotWork: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
