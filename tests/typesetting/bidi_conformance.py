"""Run all of Unicode's BidiTest.txt: ``python -m tests.typesetting.bidi_conformance``."""

import sys

from tests.typesetting.test_bidi import run_bidi_test

checked, failed = run_bidi_test(step=1)
sys.stdout.write("\n".join([*failed[:20], f"{checked - len(failed)} / {checked} agreed\n"]))
sys.exit(bool(failed))
