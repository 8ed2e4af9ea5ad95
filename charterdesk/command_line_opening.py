"""Opening a workspace from the command line, with its passphrase where it has one.

A passphrase is read from a file, from standard input or from the terminal. It is no argument and no
variable: other programs of the same machine can read those.
"""

import argparse
import sys
from getpass import getpass
from pathlib import Path

from charterdesk.model import Problem
from charterdesk.model.problem import file_problem
from charterdesk.store import PassphraseProblem, Workspace

_LONGEST = 4_096
"""Bytes; a file with as many in its first line is another file."""


def open_workspace(
    options: argparse.Namespace, path: Path, *, read_only: bool = False
) -> Workspace:
    """Open a workspace; ask for its passphrase where it has one and none was given.

    Raises:
        Problem: It cannot be opened, or its passphrase cannot be had.
    """
    try:
        return Workspace(path, read_only=read_only)
    except PassphraseProblem as problem:
        given = given_passphrase(options)
        if given is None:
            if not sys.stdin.isatty():
                raise Problem(
                    "“{name}” is protected by a passphrase: give it with --passphrase-file.",
                    name=path.name,
                ) from problem
            given = getpass("Passphrase: ")
    return Workspace(path, passphrase=given, read_only=read_only)


def given_passphrase(options: argparse.Namespace) -> str | None:
    """Return the passphrase that was given in a file; None without the option."""
    if options.passphrase_file is None:
        return None
    path = Path(options.passphrase_file)
    try:
        if options.passphrase_file == "-":
            line = sys.stdin.buffer.readline(_LONGEST)
        else:
            with path.open("rb") as file:
                line = file.readline(_LONGEST)
    except OSError as fault:
        raise file_problem(path, fault) from fault
    try:
        passphrase = line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        passphrase = ""
    if not passphrase.strip() or len(line) == _LONGEST:
        raise Problem("The first line of “{name}” is no passphrase.", name=path.name)
    return passphrase
