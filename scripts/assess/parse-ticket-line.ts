export { type LineError, parseTicketLine } from '../../lib/model/parse-ticket-line.ts';
