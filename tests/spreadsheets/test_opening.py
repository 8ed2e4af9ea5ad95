import pickle
import zipfile
from contextlib import suppress
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import MAC_EPOCH

from charterdesk.spreadsheets import calamine_process
from charterdesk.spreadsheets.calamine_process import CalamineError, read_workbook
from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.grid import MAX_COLUMNS, MAX_ROWS, Row, Unreadable
from charterdesk.spreadsheets.lists import read_list
from charterdesk.spreadsheets.opening import open_spreadsheet
from charterdesk.spreadsheets.preflight import MAX_FILE, MAX_MEMBERS
from charterdesk.spreadsheets.records import Field
from charterdesk.spreadsheets.text_files import TextFile
from tests.spreadsheets.binary_workbook import write_xlsb
from tests.spreadsheets.known import ODD, SPREADSHEETS, plan_file

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def first_sheet(path: Path) -> tuple[Row, ...]:
    file = open_spreadsheet(path)
    return file.read(file.sheets[0].name).rows


def xlsx(tmp_path: Path, sheet: str, **members: str) -> Path:
    """Write a workbook of one sheet from its XML."""
    parts = {
        "_rels/.rels": (
            '<Relationships xmlns="x"><Relationship Id="a" Type="x/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'<workbook xmlns="{MAIN}" xmlns:r="r"><sheets><sheet name="S" r:id="b"/></sheets>'
            "</workbook>"
        ),
        "xl/_rels/workbook.xml.rels": (
            '<Relationships xmlns="x"><Relationship Id="b" Type="x/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>'
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>',
    }
    path = tmp_path / "made.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **members}.items():
            archive.writestr(name, content)
    return path


def refusal(path: Path) -> SpreadsheetError:
    with pytest.raises(SpreadsheetError) as caught:
        first_sheet(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert path.name in sentence
    return caught.value


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("empty.xlsx", Fault.EMPTY_FILE),
        ("encrypted.xlsx", Fault.PROTECTED_OR_OLD),
        ("html.xls", Fault.WEB_PAGE),
        ("quadratic.xlsx", Fault.DANGEROUS_XML),
        ("truncated.xlsx", Fault.DAMAGED),
        ("zipbomb.xlsx", Fault.UNPACKS_TOO_LARGE),
        ("missing.xlsx", Fault.NOT_FOUND),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(name: str, code: Fault) -> None:
    assert refusal(ODD / name).code is code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, Fault.PICTURE),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 50, Fault.PICTURE),
        (b"BM\x36\x00\x00\x00" + b"\x00" * 50, Fault.PICTURE),
        (b"%PDF-1.7\n", Fault.PDF),
        (b"  <!DOCTYPE html><p>", Fault.WEB_PAGE),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x10\x20", Fault.NOT_A_SPREADSHEET),
        (b"\x09\x08\x08\x00\x00\x05\x10\x00", Fault.PROTECTED_OR_OLD),
        (b"\r\n \n", Fault.EMPTY_FILE),
        (b"\xef\xbb\xbf", Fault.EMPTY_FILE),
    ],
)
def test_other_files_with_the_name_of_a_spreadsheet_are_named_for_what_they_are(
    content: bytes, code: Fault, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert refusal(path).code is code


def test_an_archive_that_is_no_spreadsheet_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refusal(path).code is Fault.NOT_A_SPREADSHEET


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path).code is Fault.CANNOT_OPEN


def test_too_large_a_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.truncate(MAX_FILE + 1)
    assert refusal(path).code is Fault.TOO_LARGE


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    members = {f"xl/media/{number}.png": "" for number in range(MAX_MEMBERS)}
    assert refusal(xlsx(tmp_path, "", **members)).code is Fault.UNPACKS_TOO_LARGE


def test_a_declaration_in_utf_16_is_found(tmp_path: Path) -> None:
    path = xlsx(tmp_path, "")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/styles.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'.encode("utf-16"))
    assert refusal(path).code is Fault.DANGEROUS_XML


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c><v>1</v></c></row>' for n in range(1, MAX_ROWS + 200))
    path = xlsx(tmp_path, f"<sheetData>{rows}</sheetData>")
    assert refusal(path).code is Fault.TOO_MANY_ROWS


def test_too_many_columns_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(";".join(["x"] * (MAX_COLUMNS + 1)), encoding="utf-8")
    assert refusal(path).code is Fault.TOO_MANY_COLUMNS
    cell = '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'
    assert refusal(xlsx(tmp_path, cell)).code is Fault.TOO_MANY_COLUMNS


@pytest.mark.parametrize("name", ["nodim.xlsx", "wrongdim.xlsx"])
def test_a_missing_or_wrong_dimension_loses_no_row(name: str) -> None:
    assert [row.number for row in first_sheet(ODD / name)] == list(range(1, 12))


def test_a_styled_cell_in_the_last_row_costs_nothing() -> None:
    file = open_spreadsheet(ODD / "trail_styled.xlsx")
    sheet = file.read("Sheet")
    assert [row.number for row in sheet.rows] == [1, 2]
    assert sheet.last_row == 1_048_576


def test_a_million_formatted_empty_rows_end_the_sheet_early(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}" s="1"><c s="1"/></row>' for n in range(2, 1_000_000))
    data = f'<sheetData><row r="1"><c><v>7</v></c></row>{rows}</sheetData>'
    sheet = open_spreadsheet(xlsx(tmp_path, data)).read("S")
    assert [row.cells for row in sheet.rows] == [(7,)]
    assert sheet.last_row < 30_000


def test_a_csv_named_xlsx_is_read() -> None:
    assert [row.cells for row in first_sheet(ODD / "csv_named.xlsx")] == [
        ("اسم", "مدينة"),
        ("أ", "ب"),
    ]


def test_formulas_without_a_result_and_errors_are_flagged() -> None:
    cells = first_sheet(ODD / "types.xlsx")[1].cells
    assert cells[1] == Unreadable("=")
    assert cells[6] == Unreadable("#N/A")


def test_a_formula_with_a_result_is_its_result(tmp_path: Path) -> None:
    cells = '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c>'
    path = xlsx(tmp_path, f'<sheetData><row r="1">{cells}</row></sheetData>')
    assert first_sheet(path)[0].cells == (2,)


def test_dates_count_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = MAC_EPOCH
    book.worksheets[0]["A1"] = datetime(2017, 7, 2)  # noqa: DTZ001
    path = tmp_path / "mac.xlsx"
    book.save(path)
    assert first_sheet(path)[0].cells == (datetime(2017, 7, 2),)  # noqa: DTZ001


def test_strict_and_prefixed_xml_is_read(tmp_path: Path) -> None:
    sheet = (
        '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>'
        '<x:row r="3" hidden="1"><x:c r="B3" t="inlineStr"><x:is><x:t>جمعية</x:t></x:is></x:c>'
        '<x:c r="C3" t="d"><x:v>2017-07-02T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    path = xlsx(tmp_path, "", **{"xl/worksheets/sheet1.xml": sheet})
    day = datetime(2017, 7, 2)  # noqa: DTZ001
    assert first_sheet(path) == (Row(3, (None, "جمعية", day), hidden=True),)


def test_cells_without_a_reference_follow_one_another(tmp_path: Path) -> None:
    cells = '<c/><c><v>1</v></c><c t="str"><v></v></c><c><v>2</v></c>'
    path = xlsx(tmp_path, f"<sheetData><row>{cells}</row><row>{cells}</row></sheetData>")
    assert first_sheet(path) == (Row(1, (None, 1, None, 2)), Row(2, (None, 1, None, 2)))


def test_escaped_and_phonetic_text_is_read_as_excel_shows_it(tmp_path: Path) -> None:
    strings = (
        f'<sst xmlns="{MAIN}"><si><r><t>a_x005F_x000D_</t></r><r><t>b</t></r>'
        "<rPh><t>phonetic</t></rPh></si></sst>"
    )
    path = xlsx(
        tmp_path,
        '<sheetData><row r="1"><c t="s"><v>0</v></c></row></sheetData>',
        **{"xl/sharedStrings.xml": strings},
    )
    assert first_sheet(path)[0].cells == ("a_x000D_b",)


def test_merged_cells_hold_their_value_in_all_their_rows() -> None:
    rows = {row.number: row for row in first_sheet(ODD / "titles.xlsx")}
    assert [rows[number].cell(3) for number in range(6, 12)] == ["الرباط"] * 5 + ["فاس"]


def test_hidden_rows_columns_and_sheets_are_told() -> None:
    file = open_spreadsheet(ODD / "titles.xlsx")
    sheet = file.read("Sheet")
    assert [row.number for row in sheet.rows if row.hidden] == [8]
    assert sheet.hidden_columns == frozenset({6})
    assert [info.hidden for info in file.sheets] == [False, True, True]


def test_an_xls_of_1997_is_read_with_its_merged_cells_and_hidden_sheets() -> None:
    file = open_spreadsheet(SPREADSHEETS / "old-format.xls")
    assert [info.hidden for info in file.sheets] == [False, True]
    rows = {row.number: row for row in file.read("المنظمات").rows}
    assert sorted(rows) == [1, 3, 4, 5, 6, 7]
    assert rows[5].cells[:4] == (2, "المرصد المغربي للسجون", "الرباط", 500000002)
    plan = plan_file(SPREADSHEETS / "old-format.xls", [])
    assert [item.row for item in plan.new] == [4, 5, 6]
    assert plan.new[0].values.phones == ("0500000001",)
    assert plan.new[0].values.signed_on == date(2017, 7, 2)


def test_a_child_that_takes_too_long_is_ended() -> None:
    data = (SPREADSHEETS / "old-format.xls").read_bytes()
    with pytest.raises(CalamineError) as caught:
        read_workbook(data, max_rows=10, max_columns=10, seconds=0.001)
    assert caught.value.cause == "slow"


def test_a_frozen_application_reads_through_multiprocessing(tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    calamine_process._run_frozen((str(SPREADSHEETS / "old-format.xls"), str(answer), 99, 99), 20)
    sheets = pickle.loads(answer.read_bytes())
    assert [name for name, *_ in sheets] == ["المنظمات", "سري"]


@pytest.mark.parametrize(("rows", "columns", "cause"), [(2, 300, "rows"), (100, 3, "columns")])
def test_a_child_refuses_what_is_too_large(rows: int, columns: int, cause: str) -> None:
    data = (SPREADSHEETS / "old-format.xls").read_bytes()
    with pytest.raises(CalamineError) as caught:
        read_workbook(data, max_rows=rows, max_columns=columns)
    assert caught.value.cause == cause


def test_an_ods_with_a_million_repeated_rows_is_read() -> None:
    assert [row.cells for row in first_sheet(ODD / "rep_blank.ods")] == [("جمعية",)]


def test_a_file_that_asks_for_all_memory_ends_only_the_child(tmp_path: Path) -> None:
    with zipfile.ZipFile(ODD / "rep_blank.ods") as source:
        content = source.read("content.xml").decode()
        cell = '<table:table-cell table:number-columns-repeated="16384"/>'
        far = (
            '<table:table-cell table:number-columns-repeated="16384" office:value-type="string">'
            "<text:p>x</text:p></table:table-cell>"
        )
        path = tmp_path / "far.ods"
        with zipfile.ZipFile(path, "w") as target:
            target.writestr("mimetype", source.read("mimetype"))
            target.writestr("content.xml", content.replace(cell, far))
            target.writestr("META-INF/manifest.xml", source.read("META-INF/manifest.xml"))
    assert refusal(path).code in {Fault.DAMAGED, Fault.TOO_MANY_COLUMNS, Fault.TOO_SLOW}


@pytest.mark.parametrize(
    ("name", "encoding", "delimiter"),
    [
        ("khemisset-windows-1256.csv", "cp1256", ";"),
        ("khemisset-utf16.txt", "utf-16", "\t"),
        ("khemisset-utf8-bom.csv", "utf-8", ","),
        ("associations-windows-1252.csv", "cp1252", ";"),
    ],
)
def test_encoding_and_delimiter_are_guessed_and_told(
    name: str, encoding: str, delimiter: str
) -> None:
    found = read_list(SPREADSHEETS / name)
    assert (found.encoding, found.delimiter) == (encoding, delimiter)


def test_a_guess_can_be_overruled() -> None:
    path = SPREADSHEETS / "khemisset-windows-1256.csv"
    found = read_list(path, encoding="cp1252", limit=5)
    assert found.encoding == "cp1252"
    assert found.understanding.columns[0].header == "ÇáãäÙãÉ"
    with pytest.raises(SpreadsheetError) as caught:
        read_list(path, encoding="utf-8")
    assert caught.value.code is Fault.UNKNOWN_ENCODING
    assert len(read_list(path, delimiter="|", limit=5).understanding.columns) == 1


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("sep=|\r\na,b|c\r\n", ("a,b", "c")),
        ('a;"line\nline"\n', ("a", "line\nline")),
        ("'=1+1,'-x,it's\n", ("=1+1", "-x", "it's")),
        ('a,"b\nc,d\n', ("a", "b")),
        ('a"b,c\n"d,e",f\n', ('a"b', "c")),
        ("name\n", ("name",)),
    ],
)
def test_csv_is_read_as_spreadsheet_programs_write_it(text: str, cells: tuple[str, ...]) -> None:
    file = TextFile(text.encode(), "list.csv")
    assert file.read("list.csv").rows[0].cells == cells


def test_a_quotation_mark_too_many_spoils_its_own_row_only() -> None:
    rows = ["المنظمة;المدينة", '"جمعية بيتي;الرباط', *['"جمعية ""النور""";"فاس; سايس"'] * 50]
    file = TextFile("\n".join(rows).encode(), "list.csv")
    read = file.read("list.csv").rows
    assert len(read) == 52
    assert read[1].cells == ("جمعية بيتي", "الرباط")
    assert {row.cells for row in read[2:]} == {('جمعية "النور"', "فاس; سايس")}


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_recognised(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("المنظمة\tالمدينة\nجمعية بيتي\tالرباط\n".encode(encoding))
    assert first_sheet(path)[1].cells == ("جمعية بيتي", "الرباط")


def test_a_few_damaged_bytes_do_not_stop_a_text(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"\xef\xbb\xbf" + "المنظمة;المدينة\nجمعية بيتي;".encode() + b"\xd8\n")
    assert first_sheet(path)[1].cells == ("جمعية بيتي", "\ufffd")


def test_a_preview_reads_no_more_than_it_shows() -> None:
    found = read_list(SPREADSHEETS / "khemisset-signatories.xlsx", limit=10)
    assert len(found.understanding.sheet.rows) == 10
    assert not found.understanding.sheet.complete


def test_a_sheet_is_asked_for_by_name() -> None:
    path = SPREADSHEETS / "khemisset-signatories.xlsx"
    with pytest.raises(SpreadsheetError) as caught:
        read_list(path, sheet="Feuil9")
    assert caught.value.code is Fault.NO_SUCH_SHEET
    assert "المنظمات الموقعة" in str(caught.value)


def test_a_binary_workbook_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    row: list[str | float] = [1.0, "جمعية الأمل", 522000001.0]
    write_xlsb(path, "اللائحة", [["الرقم", "اسم الجمعية", "الهاتف"], row])
    found = read_list(path).understanding
    assert found.sheet.name == "اللائحة"
    assert [column.field for column in found.columns] == [
        Field.ROW_NUMBER,
        Field.NAME,
        Field.PHONES,
    ]
    (new,) = plan_file(path, []).new
    assert (new.name, new.values.phones) == ("جمعية الأمل", ("0522000001",))


def test_a_damaged_binary_workbook_is_refused_or_read_and_never_ends_the_program(
    tmp_path: Path,
) -> None:
    path = tmp_path / "list.xlsb"
    write_xlsb(path, "اللائحة", [["اسم الجمعية"], ["جمعية الأمل"]])
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    sheet = parts["xl/worksheets/sheet1.bin"]
    for place in range(0, len(sheet), 9):
        damaged = sheet[:place] + bytes([sheet[place] ^ 0xFF]) + sheet[place + 1 :]
        with zipfile.ZipFile(path, "w") as package:
            for name, content in {**parts, "xl/worksheets/sheet1.bin": damaged}.items():
                package.writestr(name, content)
        with suppress(SpreadsheetError):
            assert read_list(path).sheets == ("اللائحة",)


@pytest.mark.parametrize("text", [";;\n;;\n", "\n\n", '""\n'])
def test_a_text_of_empty_cells_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(SpreadsheetError) as caught:
        read_list(path)
    assert caught.value.code in {Fault.NO_ROWS, Fault.EMPTY_FILE}


def test_an_empty_sheet_is_refused_and_one_without_names_is_understood(tmp_path: Path) -> None:
    book = Workbook()
    path = tmp_path / "list.xlsx"
    book.save(path)
    with pytest.raises(SpreadsheetError) as caught:
        read_list(path)
    assert caught.value.code is Fault.NO_ROWS
    book.worksheets[0].append(["الهاتف", "البريد الإلكتروني"])
    book.worksheets[0].append(["0500000001", "a@example.org"])
    book.save(path)
    assert not read_list(path).understanding.has_names


def test_zip_members_are_not_trusted_about_their_size(tmp_path: Path) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\x00" * 1000)
    path = tmp_path / "lying.xlsx"
    path.write_bytes(packed.getvalue().replace((1000).to_bytes(4, "little"), b"\x01\x00\x00\x00"))
    assert refusal(path).code is Fault.DAMAGED
