"""What can be wrong with a whole spreadsheet, each with one plain sentence."""

from enum import StrEnum

from charterdesk.model.problem import Problem


class Fault(StrEnum):
    """Why a file cannot be read or written."""

    NOT_FOUND = "not_found"
    CANNOT_OPEN = "cannot_open"
    CANNOT_WRITE = "cannot_write"
    EMPTY_FILE = "empty_file"
    NO_ROWS = "no_rows"
    NO_SUCH_SHEET = "no_such_sheet"
    NO_NAME_COLUMN = "no_name_column"
    PICTURE = "picture"
    PDF = "pdf"
    WEB_PAGE = "web_page"
    NOT_A_SPREADSHEET = "not_a_spreadsheet"
    PROTECTED_OR_OLD = "protected_or_old"
    DAMAGED = "damaged"
    DANGEROUS_XML = "dangerous_xml"
    TOO_LARGE = "too_large"
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    TOO_SLOW = "too_slow"
    UNKNOWN_ENCODING = "unknown_encoding"
    BAD_MAPPING = "bad_mapping"


_SENTENCES = {
    Fault.NOT_FOUND: "There is no file {file}.",
    Fault.CANNOT_OPEN: "{file} cannot be opened: {detail}.",
    Fault.CANNOT_WRITE: "{file} cannot be written: {detail}.",
    Fault.EMPTY_FILE: "{file} is empty.",
    Fault.NO_ROWS: "{file} holds no rows on the sheet “{sheet}”.",
    Fault.NO_SUCH_SHEET: "{file} has no sheet “{sheet}”; it has: {sheets}.",
    Fault.NO_NAME_COLUMN: "No column of {file} was recognised as the names of organisations.",
    Fault.PICTURE: "{file} is a picture, not a spreadsheet.",
    Fault.PDF: "{file} is a PDF document, not a spreadsheet.",
    Fault.WEB_PAGE: (
        "{file} is a web page or an XML document; open it in a spreadsheet program and save it as "
        "xlsx."
    ),
    Fault.NOT_A_SPREADSHEET: "{file} is not a spreadsheet.",
    Fault.PROTECTED_OR_OLD: (
        "{file} is password-protected or in an old format; save it as xlsx without a password."
    ),
    Fault.DAMAGED: "{file} is damaged and cannot be read.",
    Fault.DANGEROUS_XML: "{file} holds XML declarations that no spreadsheet needs; it is not read.",
    Fault.TOO_LARGE: "{file} is larger than {limit} MB.",
    Fault.UNPACKS_TOO_LARGE: "{file} unpacks to more than a spreadsheet may hold; it is not read.",
    Fault.TOO_MANY_ROWS: "{file} has more than {limit} rows.",
    Fault.TOO_MANY_COLUMNS: "{file} has more than {limit} columns.",
    Fault.TOO_SLOW: "{file} took longer than {limit} seconds to read; it is probably damaged.",
    Fault.UNKNOWN_ENCODING: "{file} cannot be read as {encoding}.",
    Fault.BAD_MAPPING: "{file} is not a mapping of columns: {detail}.",
}


class SpreadsheetError(Problem):
    """A spreadsheet that cannot be read or written; nothing was changed.

    ``code`` tells why and ``parameters`` fill the sentence; ``str()`` is the English sentence.
    """

    def __init__(self, code: Fault, **parameters: object) -> None:
        super().__init__(_SENTENCES[code], **parameters)
        self.code = code
