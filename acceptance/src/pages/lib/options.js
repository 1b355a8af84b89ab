// The words of the command line: books, and options such as --only=preface.

const words = process.argv.slice(2);

/** What an option is set to, else the given value. */
export function option(name, otherwise) {
  return words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
}

/** All that is no option. */
export const named = words.filter((word) => !word.startsWith("--"));
