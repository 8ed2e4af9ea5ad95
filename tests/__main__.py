"""Set everything up and run the tests: ``python3 -m tests [--onscreen] [ARGUMENTS OF PYTEST]``.

Two processes share the files of tests; ``-n 0`` runs all in one, as a debugger needs it.
"""

import os
import sys

from main import set_up


def run(arguments: list[str]) -> int:
    """Run pytest with ``arguments``, without a display unless ``--onscreen`` is one of them."""
    import pytest

    if "--onscreen" in arguments:
        arguments = [argument for argument in arguments if argument != "--onscreen"]
        os.environ["CHARTERDESK_ONSCREEN"] = "1"
    return pytest.main(["-n", "2", "--dist", "loadfile", *arguments])


if __name__ == "__main__":
    set_up("test")
    raise SystemExit(run(sys.argv[1:]))
