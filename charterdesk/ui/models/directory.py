"""The directory in a list, kept as the file has it."""

import gc
from typing import Final

from PySide6.QtCore import QObject, Signal

from charterdesk.model import Problem
from charterdesk.services.directory import (
    DirectoryReading,
    ListedOrganisation,
    count_organisations,
    directory_order,
    read_changes,
    read_directory,
    searched_text,
)
from charterdesk.store import Workspace
from charterdesk.ui.models.arrangement import Entry
from charterdesk.ui.models.listing import Column, Listing
from charterdesk.ui.operations import Operation

_AT_ONCE: Final = 2_000
"""As many are read in 50 ms; more off the window's thread."""

_Read = tuple[DirectoryReading, list[Entry[ListedOrganisation]]]


class DirectoryListing(Listing[ListedOrganisation]):
    """Reads the directory, and after a change only the organisations that changed.

    While many are read the rows are those of before; what is changed meanwhile is read after.
    """

    reading_failed = Signal(Problem)
    progressed = Signal(int, int)
    """How many are read of how many."""
    read = Signal()
    """The rows are those of the file."""

    def __init__(
        self,
        workspace: Workspace,
        columns: tuple[Column[ListedOrganisation], ...],
        parent: QObject | None = None,
    ) -> None:
        """Make an empty list; `read_all` fills it."""
        super().__init__(columns, _id, searched_text, parent, own_order=directory_order)
        self._workspace = workspace
        self._step: int | None = None
        self._reading: Operation[_Read] | None = None

    @property
    def complete(self) -> bool:
        """Whether the directory was read to its end."""
        return self._step is not None

    def read_all(self) -> None:
        """Read every organisation; raise `Problem` where a file of few cannot be read."""
        self.stop()
        workspace = self._workspace
        if count_organisations(workspace) <= _AT_ONCE:
            reading = read_directory(workspace)
            self._step = reading.step
            self.put(reading.organisations)
            self.read.emit()
            return

        def read() -> _Read:
            # The collector would look through all these rows again and again, now and later, and
            # keep the window waiting for it; they hold no cycles.
            gc.disable()
            try:
                reading = read_directory(workspace)
                return reading, self.prepared(reading.organisations)
            finally:
                gc.freeze()  # until the workspace is closed
                gc.enable()

        self._reading = operation = Operation[_Read]()
        self.destroyed.connect(operation.cancel)
        operation.progressed.connect(self.progressed)
        operation.failed.connect(self._on_failed)
        operation.done.connect(self._on_read)
        operation.start(read)

    def catch_up(self) -> None:
        """Read what changed since."""
        if self._step is None or self._reading is not None:
            return  # who is reading catches up at the end
        changes = read_changes(self._workspace, self._step)
        if changes is None:
            self.read_all()
            return
        self._step = changes.step
        if changes.organisations or changes.removed:
            self.change(changes.organisations, changes.removed)
        self.read.emit()

    def stop(self) -> None:
        """Read no further."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _on_read(self, found: _Read) -> None:
        self._reading = None
        reading, entries = found
        self._step = reading.step
        self.put_prepared(entries)
        self.catch_up()

    def _on_failed(self, problem: Problem) -> None:
        self._reading = None
        self.reading_failed.emit(problem)


def _id(organisation: ListedOrganisation) -> str:
    return organisation.id
