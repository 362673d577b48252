const ZIP_MARK = 'PK\u0003\u0004';
/** Where the name of its first file stands in a zip archive (APPNOTE.TXT 6.3, section 4.3.7). */
const FIRST_NAME = 30;
/** What workbooks of Excel and LibreOffice, which are zip archives, begin with. */
const WORKBOOK = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|mimetypeapplication\/vnd\.oasis)/;
/** Compound File Binary, in which Excel kept workbooks until 2007. */
const OLD_WORKBOOK_MARK = '\u00d0\u00cf\u0011\u00e0';

const SAVE_AS_CSV = 'save the sheet with the events as CSV in UTF-8.';

/** What to do about a file whose first bytes show that it is no text in UTF-8; `null` = they show nothing of the kind. */
export function otherFormat(bytes: Buffer): string | null {
  const mark = bytes.toString('latin1', 0, 4);
  if (mark.startsWith('\u00ff\u00fe') || mark.startsWith('\u00fe\u00ff'))
    return 'the text is UTF-16; save it as UTF-8.';
  if (mark === OLD_WORKBOOK_MARK) return `this is a workbook of a spreadsheet program; ${SAVE_AS_CSV}`;
  if (mark !== ZIP_MARK) return null;
  return WORKBOOK.test(bytes.toString('latin1', FIRST_NAME, FIRST_NAME + 64))
    ? `this is a workbook of a spreadsheet program; ${SAVE_AS_CSV}`
    : 'this is a zip archive; unpack it and import the file inside, as it is or as gzip.';
}
