"""The command line: what the window does, for scripts.

Exit status 0 done, 1 a problem said in one line, 2 wrong usage.
"""

import argparse
import gc
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Final

from charterdesk import __version__
from charterdesk.faultreport import fault_report, save_fault_report

_DOCUMENTS: Final = (
    "charter", "signatories", "signature-sheet", "commitment-matrix", "attendance-sheet",
    "certificates", "letters", "name-badges", "table-cards", "programme", "adhesion-annex",
    "reconfirmation-list", "reconfirmation-letters", "minutes", "amendment-matrix",
)  # fmt: skip
_LANGUAGES: Final = ("ar", "fr", "en", "es")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; return the exit status."""
    sys.excepthook = _on_fault
    words = sys.argv[1:] if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    gc.disable()  # until the window's housekeeping begins: a sixth of a start went into it
    from charterdesk.model import Problem

    try:
        if words and (words[0] in _COMMANDS or words[0].startswith("-")):
            gc.enable()
            options = _parser().parse_args(words)
            return int(options.run(options))
        return _open_window(_window_parser().parse_args(words).workspace)
    except Problem as problem:
        print(f"charterdesk: {problem}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        print("charterdesk: stopped.", file=sys.stderr)
        return 1


def _on_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    path = save_fault_report(fault_report(kind, trace))
    print(
        f"charterdesk: a fault of the program stopped it; it is noted in {path}.", file=sys.stderr
    )


def _open_window(workspace: Path | None) -> int:
    from charterdesk.app import run

    return run(workspace)


def _new(options: argparse.Namespace) -> int:
    from charterdesk.command_line_opening import given_passphrase
    from charterdesk.store import Workspace

    Workspace.create(options.workspace, passphrase=given_passphrase(options)).close()
    return 0


def _sample(options: argparse.Namespace) -> int:
    from charterdesk.services.sample import write_sample

    write_sample(options.workspace)
    return 0


def _print(options: argparse.Namespace) -> int:
    from charterdesk.command_line_opening import open_workspace
    from charterdesk.services.charters import find_charter, load_charter
    from charterdesk.services.printing import (
        DocumentKind,
        Order,
        Paper,
        PrintOptions,
        Theme,
        read_bytes,
        read_text,
        save_document,
    )

    with open_workspace(options, options.workspace, read_only=True) as workspace:
        charter = find_charter(workspace, options.charter)
        content = load_charter(workspace, charter.id)
    choices = PrintOptions(
        theme=Theme(options.theme),
        paper=Paper(options.paper),
        large_print=options.large_print,
        order=Order(options.order),
        second_language=options.beside,
        draft=options.draft,
        hijri=options.hijri,
        logos=tuple(read_bytes(logo) for logo in options.logo),
        letter=read_text(options.letter) if options.letter else "",
        letter_place=options.place,
        letter_date=options.date,
        signer=options.signer,
        signer_capacity=options.capacity,
        confidential=options.confidential,
        adopted=options.adopted,
        labels=options.labels,
        first_label=options.first_label,
        cut_lines=not options.no_cut_lines,
        card=options.card,
    )
    language = options.language or charter.languages[0]
    kind = DocumentKind(options.document)
    _warn_of_missing(save_document(content, kind, language, options.output, choices))
    return 0


def _typeset(options: argparse.Namespace) -> int:
    from charterdesk.services.printing import print_plain_text, written_whole

    with written_whole(options.output) as target:
        result = print_plain_text(options.text, options.language, target)
    _warn_of_missing(result.missing)
    return 0


def _import(options: argparse.Namespace) -> int:
    from charterdesk.command_line_opening import open_workspace
    from charterdesk.services.charters import find_charter
    from charterdesk.services.importing import Choices, apply_import, plan_import, read_mapping

    mapping = read_mapping(options.mapping) if options.mapping else None
    with open_workspace(options, options.workspace) as workspace:
        choices = Choices(
            take_linked="linked" in options.accept,
            take_new="new" in options.accept,
            charter_id=find_charter(workspace, options.charter).id if options.charter else None,
        )
        plan = plan_import(workspace, options.spreadsheet, sheet=options.sheet, mapping=mapping)
        if not options.dry_run:
            apply_import(workspace, plan, choices, source=options.spreadsheet.name)
    items_by_kind = plan.as_json()
    if options.json:
        _print_json(items_by_kind)
    else:
        for kind, items in items_by_kind.items():
            print(f"{kind}: {len(items)}")
            for item in items:
                print(f"  {item['row']}: {item['name']} – {item['reason']}")
    return 0


def _export(options: argparse.Namespace) -> int:
    from charterdesk.command_line_opening import open_workspace
    from charterdesk.services.exporting import export_workspace

    with open_workspace(options, options.workspace, read_only=True) as workspace:
        export_workspace(
            workspace,
            options.output,
            language=options.language,
            confidential=options.confidential,
        )
    return 0


def _check(options: argparse.Namespace) -> int:
    from charterdesk.command_line_opening import open_workspace
    from charterdesk.model import Problem
    from charterdesk.services.checking import check_workspace

    with open_workspace(options, options.workspace, read_only=True) as workspace:
        findings = check_workspace(workspace)
    if options.json:
        problems = [{"code": finding.code, "message": str(finding)} for finding in findings]
        _print_json({"ok": not findings, "problems": problems})
    else:
        print("\n".join(map(str, findings)) or "Nothing is wrong or missing.")
    if findings:
        raise Problem(
            "{count} things are wrong or missing in “{name}”.",
            count=len(findings),
            name=options.workspace.name,
        )
    return 0


class _SelfTest(argparse.Action):
    """Runs the self-test as soon as it is read, for it stands in the place of a command."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from charterdesk.selftest import run

        run()
        print(f"CharterDesk {__version__} works on this machine.")
        parser.exit()


def _verify(options: argparse.Namespace) -> int:
    from charterdesk.command_line_opening import open_workspace
    from charterdesk.model import Problem
    from charterdesk.services.verifying import verify_hash, verify_pdf, verify_workspace

    if options.file.suffix.lower() == ".pdf":
        if options.against is None:
            statements = verify_pdf(options.file)
        else:
            with open_workspace(options, options.against, read_only=True) as workspace:
                statements = verify_pdf(options.file, workspace)
    elif options.against is not None:
        raise Problem("Only a PDF is checked against a workspace.")
    else:
        with open_workspace(options, options.file, read_only=True) as workspace:
            written = options.hash
            statements = verify_hash(workspace, written) if written else verify_workspace(workspace)
    print(*statements, sep="\n")
    return 0 if all(statement.holds for statement in statements) else 1


def _accepted(text: str) -> tuple[str, ...]:
    kinds = tuple(text.split(","))
    if not set(kinds) <= {"linked", "new"}:
        raise argparse.ArgumentTypeError(f"“{text}” is not linked, new or linked,new")
    return kinds


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no date such as 2017-07-02") from None


def _warn_of_missing(missing: Sequence[object]) -> None:
    if missing:
        print(
            f"charterdesk: {len(missing)} characters are in none of the fonts and were drawn"
            " as boxes.",
            file=sys.stderr,
        )


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="charterdesk", description="Open the window.")
    parser.add_argument("workspace", nargs="?", type=Path, help="the workspace to open")
    return parser


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="charterdesk",
        description="Write charters, collect signatories, map commitments and print Arabic"
        " documents, offline.",
        epilog="Without a command, charterdesk [WORKSPACE] opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"charterdesk {__version__}")
    parser.add_argument(
        "--self-test",
        action=_SelfTest,
        nargs=0,
        default=argparse.SUPPRESS,
        help="try whether everything works on this machine, and exit",
    )
    commands = parser.add_subparsers(title="commands", required=True)

    def add(
        name: str, text: str, run: Callable[[argparse.Namespace], int]
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        if name in _ON_A_WORKSPACE:
            command.add_argument("workspace", type=Path, metavar="WORKSPACE")
        if name in _OPENING:
            command.add_argument(
                "--passphrase-file",
                metavar="FILE",
                help="read the passphrase from the first line of a file, or of “-”, the standard"
                " input; without it, it is asked for on the terminal",
            )
        return command

    for name, text, run in (
        ("new", "write an empty workspace", _new),
        ("sample", "write the sample workspace", _sample),
    ):
        add(name, text, run)

    command = add("print", "write a document of a charter as PDF", _print)
    _add_print_arguments(command)

    command = add("typeset", "write a plain text as PDF, one paragraph a line", _typeset)
    command.add_argument("text", type=Path, metavar="TEXT.txt")
    command.add_argument("--language", default="ar", choices=_LANGUAGES)
    command.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.pdf")

    command = add("import", "import a spreadsheet of organisations", _import)
    command.add_argument("spreadsheet", type=Path, metavar="SPREADSHEET")
    command.add_argument("--charter", metavar="TITLE-OR-ID", help="put them on its list")
    command.add_argument("--sheet", metavar="NAME")
    command.add_argument("--mapping", type=Path, metavar="FILE", help="what the columns hold")
    command.add_argument(
        "--accept", type=_accepted, default=("linked", "new"), metavar="linked,new"
    )
    command.add_argument("--dry-run", action="store_true", help="only show what would be done")
    command.add_argument("--json", action="store_true")

    command = add("export", "write organisations and signatories as xlsx", _export)
    command.add_argument("--language", default="ar", choices=("ar", "fr", "en"))
    command.add_argument(
        "--confidential", action="store_true", help="name those who chose not to be named, too"
    )
    command.add_argument(
        "-o", "--output", required=True, type=Path, metavar="OUT.xlsx", help="or .ods, .csv, .vcf"
    )

    command = add("check", "check a workspace's integrity and coverage", _check)
    command.add_argument("--json", action="store_true")

    command = add("verify", "check that a workspace or a PDF holds the text adopted", _verify)
    command.add_argument("file", type=Path, metavar="WORKSPACE|PDF")
    command.add_argument("--against", type=Path, metavar="WORKSPACE", help="for a PDF")
    command.add_argument("--hash", metavar="TEXT", help="of a paper, or what its QR code says")
    return parser


def _add_print_arguments(command: argparse.ArgumentParser) -> None:
    from charterdesk.model.label_sheets import LABEL_SHEETS

    command.add_argument("--document", required=True, choices=_DOCUMENTS)
    command.add_argument("--charter", metavar="TITLE-OR-ID")
    command.add_argument("--language", choices=_LANGUAGES)
    command.add_argument("--theme", default="formal", choices=("formal", "plain", "compact"))
    command.add_argument("--paper", default="a4", choices=("a4", "letter"))
    command.add_argument("--large-print", action="store_true")
    command.add_argument(
        "--order", default="published", choices=("published", "alphabetical", "region")
    )
    command.add_argument("--beside", choices=_LANGUAGES, help="a second language, in two columns")
    command.add_argument("--draft", default="", metavar="TEXT", help="mark each page as a draft")
    command.add_argument("--hijri", action="store_true", help="write the Hijri date too")
    command.add_argument("--logo", action="append", default=[], type=Path, metavar="PICTURE")
    command.add_argument(
        "--confidential", action="store_true", help="name those who chose not to be named, too"
    )
    command.add_argument(
        "--adopted", action="store_true", help="the text adopted, where it has moved on since"
    )
    command.add_argument("--letter", type=Path, metavar="TEXT.txt", help="the text of letters")
    command.add_argument("--place", default="", help="where letters are written")
    command.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help="of letters")
    command.add_argument("--signer", default="", help="who signs letters")
    command.add_argument("--capacity", default="", help="of who signs letters")
    command.add_argument(
        "--labels",
        default="",
        metavar="SHEET",
        help=f"for name badges: {', '.join(LABEL_SHEETS)}; or in mm: "
        '"COLUMNSxROWS WIDTHxHEIGHT LEFTxTOP GAPxGAP"',
    )
    command.add_argument("--first-label", default=1, type=int, metavar="N", help="begin there")
    command.add_argument(
        "--card", default="", metavar="half|MM", help="table cards: half a sheet, or one side's mm"
    )
    command.add_argument("--no-cut-lines", action="store_true", help="on badges and cards")
    command.add_argument(
        "-o", "--output", required=True, type=Path, metavar="OUT.pdf", help="or .docx or .html"
    )


_COMMANDS: Final = frozenset(
    {"new", "sample", "print", "typeset", "import", "export", "check", "verify"}
)
_ON_A_WORKSPACE: Final = _COMMANDS - {"typeset", "verify"}
_OPENING: Final = _COMMANDS - {"sample", "typeset"}
"""Those that meet workspaces with a passphrase."""


if __name__ == "__main__":
    sys.exit(main())
