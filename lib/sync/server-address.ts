export { type AddressFault, readServerAddress } from '../model/server-address.ts';
