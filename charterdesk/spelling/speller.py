"""Asking the dictionaries, from any thread."""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from typing import Any, Final

from charterdesk.spelling import hunspell_process

_SECONDS_TO_END: Final = 5


class Speller:
    """Looks words up; where a dictionary cannot be read it knows every word."""

    def __init__(self) -> None:
        self._child: _PythonChild | _FrozenChild | None = None
        self._unusable: set[Path] = set()
        self._closed = False
        self._lock = Lock()

    def faults(self, dictionary: Path, words: Iterable[str]) -> frozenset[str]:
        """Return those of the words that a dictionary lacks; the first time it is read first."""
        return frozenset(self._ask(dictionary, list(words), suggesting=False))

    def suggestions(self, dictionary: Path, word: str) -> list[str]:
        """Return what a dictionary has instead of a word, the likeliest first."""
        return self._ask(dictionary, [word], suggesting=True)

    def close(self) -> None:
        """End the child process, whatever it is thinking about."""
        self._closed = True
        child = self._child
        if child is not None:
            child.stop()  # so that who waits for an answer gets none, and lets go
        with self._lock:
            self._end_child()

    def _ask(self, dictionary: Path, words: list[str], *, suggesting: bool) -> list[str]:
        with self._lock:
            if dictionary in self._unusable:
                return []
            try:
                if self._child is None and not self._closed:
                    frozen = getattr(sys, "frozen", False)
                    self._child = _FrozenChild() if frozen else _PythonChild()
                if self._child is None or self._closed:
                    return []
                return self._child.ask([str(dictionary), words, suggesting])
            except (EOFError, OSError, ValueError):
                # It died of this dictionary: the others go on in a new child.
                self._unusable.add(dictionary)
                self._end_child()
                return []

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None


class _PythonChild:
    """Not by multiprocessing, which would run the main script of the application again."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", hunspell_process.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="ascii",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def ask(self, question: list[object]) -> list[str]:
        ends = self._process.stdin, self._process.stdout
        if ends[0] is None or ends[1] is None:
            raise EOFError
        ends[0].write(json.dumps(question) + "\n")
        ends[0].flush()
        line = ends[1].readline()
        if not line:
            raise EOFError
        answered: list[str] = json.loads(line)
        return answered

    def stop(self) -> None:
        self._process.terminate()

    def end(self) -> None:
        self.stop()
        self._process.communicate()


class _FrozenChild:
    """A frozen application has no interpreter to start; multiprocessing starts it again instead."""

    def __init__(self) -> None:
        import multiprocessing

        context = multiprocessing.get_context("spawn")
        self._connection, other = context.Pipe()
        self._process = context.Process(target=hunspell_process.serve, args=(other,), daemon=True)
        self._process.start()
        other.close()  # so that the child's death is seen

    def ask(self, question: list[Any]) -> list[str]:
        self._connection.send(question)
        answered: list[str] = self._connection.recv()
        return answered

    def stop(self) -> None:
        self._process.terminate()

    def end(self) -> None:
        self._connection.close()
        self.stop()
        self._process.join(_SECONDS_TO_END)
