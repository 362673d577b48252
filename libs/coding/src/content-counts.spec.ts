import { readdirSync } from 'node:fs';
import { ACT_ENTRIES, countriesOf, isKnownCountry, REGISTER, RULES } from '#libs/coding';
