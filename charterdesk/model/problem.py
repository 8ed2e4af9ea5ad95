"""What a person did, or their machine, that the application can explain in one sentence."""

import errno
from pathlib import Path
from typing import Final


class Problem(Exception):  # noqa: N818 - not an error of the program
    """Something went wrong that is no bug: a missing file, a full disk, a wrong spreadsheet.

    ``template`` is an English sentence with named places, which is also the key of its
    translations; ``parameters`` fill the places, a tuple as a list. ``str()`` gives the English
    sentence.
    """

    def __init__(self, template: str, **parameters: object) -> None:
        super().__init__(template, parameters)
        self.template = template
        self.parameters = parameters

    def __str__(self) -> str:
        return self.template.format(
            **{
                name: ", ".join(map(str, value)) if isinstance(value, tuple) else value
                for name, value in self.parameters.items()
            }
        )


_FILE_FAULTS: Final = {
    errno.ENOENT: "There is no file or folder “{name}”.",
    errno.EACCES: "“{name}” cannot be used: the file or its folder is read-only or not yours.",
    errno.EPERM: "“{name}” cannot be used: the file or its folder is read-only or not yours.",
    errno.EROFS: "“{name}” cannot be used: the file or its folder is read-only or not yours.",
    errno.ENOSPC: "The disk is full; “{name}” was not written.",
    errno.EDQUOT: "The disk is full; “{name}” was not written.",
    errno.EISDIR: "“{name}” is a folder, not a file.",
    errno.ENAMETOOLONG: "The name “{name}” is too long for this disk.",
}


def file_problem(path: Path, fault: OSError) -> Problem:
    """Say in one sentence what the system refused to do with a file."""
    name = path.name or str(path)
    if fault.errno == errno.ENOENT and not path.parent.is_dir():
        name = path.parent.name
    template = _FILE_FAULTS.get(fault.errno or 0)
    if template is None:
        return Problem(
            "“{name}” cannot be read or written ({code}).",
            name=name,
            code=errno.errorcode.get(fault.errno or 0, type(fault).__name__),
        )
    return Problem(template, name=name)
