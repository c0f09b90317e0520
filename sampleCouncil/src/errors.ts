/** The sample was asked for something that it cannot make; a fault of whoever wrote the data, never of a user. */
export class SampleFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SampleFault';
  }
}
