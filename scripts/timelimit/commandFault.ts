/** Something the person at the keyboard can mend; shown as one plain sentence. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
}
