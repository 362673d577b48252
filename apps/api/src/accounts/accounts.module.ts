import { Module } from '@nestjs/common';
import { AccountsResolver } from './accounts.resolver.js';
import { OwnAccountService } from './own-account.service.js';
import { UsersResolver } from './users.resolver.js';

@Module({ providers: [OwnAccountService, AccountsResolver, UsersResolver] })
export class AccountsModule {}
