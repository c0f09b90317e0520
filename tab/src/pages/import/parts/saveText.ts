/** Gives the person a file. Its name is fixed words, never a name of anybody. */
export const saveText = (fileName: string, type: string, words: string): void => {
  const url = URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
};
