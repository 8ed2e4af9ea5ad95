"""The packaged program's start: the command line, and the child processes it spawns."""

import multiprocessing
import os
import sys
from pathlib import Path


def _keep_data_beside_the_program() -> None:
    """Where a file ``portable`` stands beside the program, keep the user's folders there too.

    platformdirs, which the application asks for these folders, lets the environment decide.
    """
    program = Path(sys.executable).parent
    if (program / "portable").exists():
        for name in (
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_STATE_HOME",
            "WIN_PD_OVERRIDE_LOCAL_APPDATA",
        ):
            os.environ[name] = str(program / "data")


if __name__ == "__main__":
    multiprocessing.freeze_support()  # first of all: a child process goes no further
    _keep_data_beside_the_program()

    from charterdesk.cli import main

    raise SystemExit(main())
