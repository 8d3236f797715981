// Reads the articles of a file, parted by NUL, and prints what it took.
const fs = require('fs');

module.exports = (read) => {
  const articles = fs.readFileSync(process.argv[2], 'utf8').split('\0');
  const start = process.hrtime.bigint();
  let found = 0;
  for (const text of articles) found += read(text);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(JSON.stringify({ seconds, found }));
};
