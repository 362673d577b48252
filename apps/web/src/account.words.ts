/** What the pages about accounts say. */
export const accountWords = {
  logIn: {
    title: 'Log in',
    name: 'Name',
    password: 'Password',
    submit: 'Log in',
    busy: 'Logging in…',
    by: (provider: string) => `Log in by ${provider}`,
    unknownPerson: 'The provider knows you; no account here does. Ask who administers this server.',
    refusedAnswer: 'The answer of the log-in provider was refused. Try again.',
    notNeeded: 'This server serves its one local owner; there is nothing to log in to.',
    help: 'Forgotten? Whoever administers this server can give you a new password.',
  },
  settings: {
    title: 'Settings',
    lead: 'Your account, where you are logged in, and keys for your programs',
    local: 'This server serves whoever sits at this machine; nobody logs in',
  },
  local: {
    copy: (command: string) => `Copy: ${command}`,
    terminal: [
      {
        title: 'Accounts',
        note: 'none yet; in the terminal the server was started from',
        commands: [
          {
            command: 'npx faultline user add NAME --role admin,analyst',
            does: 'Makes the first account and prints its password, once. From then on everybody logs in.',
          },
          {
            command: 'npx faultline user adopt NAME',
            does: 'Hands it the portfolios and alert rules that were made here so far.',
          },
        ],
      },
      {
        title: 'What is stored here',
        note: 'the server may run meanwhile',
        commands: [
          {
            command: 'npx faultline backup FOLDER',
            does: 'Writes everything into a new folder, for another machine or a bad day.',
          },
          {
            command: 'npx faultline verify',
            does: 'Computes every published score again and says which differ, if any.',
          },
        ],
      },
    ],
    further: {
      title: 'Further',
      audit: 'Audit log',
      auditNote: 'who changed what, and when',
      explorer: 'API explorer',
      explorerNote: 'questions to this server, with examples',
    },
  },
  profile: { title: 'You', logOut: 'Log out', roles: 'Roles', none: 'none' },
  password: {
    title: 'Password',
    note: 'at least 12 characters; logs your other browsers out',
    present: 'Present password',
    next: 'New password',
    submit: 'Change',
    done: 'Changed. Your other browsers are logged out.',
  },
  sessions: {
    title: 'Logged in',
    heads: ['Browser', 'From', 'Last used', 'Ends'],
    here: 'this one',
    end: 'Log out',
  },
  keys: {
    title: 'API keys',
    note: 'for programs; each does what its scopes and your roles both allow',
    empty: 'No key yet.',
    heads: ['Key', 'Scopes', 'Last used', 'Ends'],
    name: 'What it is for',
    scopes: 'Scopes',
    days: 'Days',
    make: 'Make a key',
    revoke: 'Revoke',
    revoked: 'revoked',
    never: 'never',
    exposed: 'seen in an address: replace it',
    once: 'Copy the key now; it is not shown again:',
  },
  users: {
    title: 'Accounts',
    note: 'roles change at once',
    heads: ['Name', 'Roles', 'Since'],
    name: 'Name',
    add: 'Add',
    reset: 'New password',
    disable: 'Switch off',
    disabled: 'switched off',
    sure: 'Sure?',
    once: (name: string) => `Hand ${name} this password now; it is not shown again:`,
  },
  copy: 'Copy',
  copied: 'Copied.',
} as const;
