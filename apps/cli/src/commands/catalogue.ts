import type { Command } from 'commander';
import { registerBacktest } from './backtest.command.js';
import { registerBackup } from './backup.command.js';
import { registerExport } from './export.command.js';
import { registerImport } from './import.command.js';
import { registerMethod } from './method.command.js';
import { registerOutlook } from './outlook.command.js';
import { registerKey } from './key.command.js';
import { registerRead } from './read.command.js';
import { registerRedact } from './redact.command.js';
import { registerReset } from './reset.command.js';
import { registerRestore } from './restore.command.js';
import { registerScore } from './score.command.js';
import { registerServe } from './serve.command.js';
import { registerUser } from './user.command.js';
import { registerVerify } from './verify.command.js';

/** Every command, in the order of `--help`. What a command needs beyond plain computing it imports when it runs. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  registerServe,
  registerImport,
  registerRead,
  registerScore,
  registerBacktest,
  registerOutlook,
  registerMethod,
  registerVerify,
  registerExport,
  registerRedact,
  registerBackup,
  registerRestore,
  registerReset,
  registerUser,
  registerKey,
];
