# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a developer types, on every system: ``python packaging/dev.py COMMAND [ARGUMENT …]``.

run           start the program; arguments go to it
test          ruff, mypy, import-linter, translations and pytest; arguments go to pytest
lint          the same without pytest
bench         how fast it starts, switches and prints, as ratios
package       build the stand-alone program into dist/ and try it out
wheel         build the wheel into dist/
translations  bring the .ts files up to date with the source, compile and check them
fonts         make the fonts of the sheets anew (packaging/fonts tells from what)
lock          make the lock files anew from pyproject.toml
clean         remove what was built, the virtual environment included

Each does its own set-up. Needs Python 3.11 or newer and nothing else.
"""

# no __future__ import: a Python too old for it has to get as far as the sentence below
import shutil
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - said here before anything newer is imported
    sys.exit(
        "kzua needs Python 3.11 or newer; this is {}.{}. With another: make run PYTHON=python3.11".format(
            *sys.version_info[:2]
        )
    )

from environment import Environment, SetupError

import translations

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "build" / "translations"
CHECKS = {
    "ruff": ("-m", "ruff", "check"),
    "mypy": ("-m", "mypy"),
    "mypy packaging": ("-m", "mypy", "packaging", "--exclude", "build_hook"),
    "import-linter": ("-c", "from importlinter.cli import lint_imports_command as run; run()"),
    "translations": ("packaging/translations.py", "check"),
}


def prepared(group: str) -> Environment:
    """The environment with ``group`` installed, Qt's libraries looked for, translations compiled."""
    environment = Environment(ROOT)
    environment.ensure(group)
    _look_for_libraries(environment)
    if translations.stale(ROOT, BUILT) and environment.call("packaging/translations.py", "compile") != 0:
        raise SetupError("The translations could not be compiled.")
    return environment


def _look_for_libraries(environment: Environment) -> None:
    checked = environment.directory / "kzua-libraries.stamp"
    if checked.exists():
        return
    code = environment.call("packaging/system_libraries.py")
    if code == 1:
        raise SetupError("Install what is missing, then say the same again.")
    if code == 0:
        checked.touch()


def run(arguments: list[str]) -> int:
    """Start the program."""
    return prepared("run").call("-m", "kzua_app", *arguments)


def lint(_arguments: list[str]) -> int:
    """Every check but the tests; all run, whatever the first ones say."""
    return _checked(prepared("test"), CHECKS)


def test(arguments: list[str]) -> int:
    """Every check and the tests; all run, whatever the first ones say."""
    # the tests of a file stay together: many share what is made once
    side_by_side = ("--numprocesses", "auto", "--dist", "loadfile")
    return _checked(prepared("test"), {**CHECKS, "pytest": ("-m", "pytest", *side_by_side, *arguments)})


def _checked(environment: Environment, checks: dict[str, tuple[str, ...]]) -> int:
    failed = []
    for name, command in checks.items():
        print(f"── {name}", flush=True)
        if environment.call(*command, QT_QPA_PLATFORM="offscreen") != 0:
            failed.append(name)
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return int(bool(failed))


def bench(arguments: list[str]) -> int:
    """The benchmarks."""
    return prepared("test").call("-m", "tests.benchmarks.bench", *arguments)


def package(_arguments: list[str]) -> int:
    """The stand-alone program, built and tried out."""
    if sys.platform == "linux" and not shutil.which("objdump"):
        raise SetupError(
            "Building needs objdump.\n  Debian, Ubuntu:  sudo apt install binutils\n"
            "  Fedora:          sudo dnf install binutils"
        )
    environment = prepared("package")
    if environment.call("packaging/system_libraries.py") != 0:
        raise SetupError("They become part of the program, so building it needs them all.")
    build = ("--noconfirm", "--log-level", "ERROR", "--workpath", "build/pyinstaller", "--distpath", "dist")
    made = environment.call("-m", "PyInstaller", *build, "packaging/pyinstaller/kzua.spec")
    return made or environment.call("packaging/smoke_test.py", "dist/kzua")


def wheel(_arguments: list[str]) -> int:
    """The wheel."""
    return prepared("package").call("-m", "build", "--wheel", "--no-isolation")


def update_translations(_arguments: list[str]) -> int:
    """The .ts files as the source has them now, compiled and checked."""
    return prepared("run").call("packaging/translations.py", "update")


def fonts(arguments: list[str]) -> int:
    """The fonts of the sheets, for the texts as they are now."""
    environment = Environment(ROOT)
    environment.ensure("fonts")
    return environment.call("-m", "fonts", *arguments, PYTHONPATH="packaging")


def lock(_arguments: list[str]) -> int:
    """The lock files: every platform and Python in one, hashes and no addresses."""
    environment = prepared("lock")
    folder = "packaging/requirements"
    options = ("--quiet", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header")
    plain = ("--no-annotate", "--no-config", "--no-emit-index-url", "--no-emit-find-links")
    command = ("-m", "uv", "pip", "compile", *options, *plain, "--upgrade", "pyproject.toml")
    code = environment.call(*command, "-o", f"{folder}/run.txt")
    for group in ("test", "package", "fonts", "lock"):
        constraints = ("-c", f"{folder}/run.txt" if group == "test" else f"{folder}/test.txt")
        target = ("--group", group, "-o", f"{folder}/{group}.txt")
        code = code or environment.call(*command, *constraints, *target)
    return code


def clean(_arguments: list[str]) -> int:
    """Remove everything that is not source."""
    caches = (".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", ".import_linter_cache")
    for name in ("build", "dist", ".venv", *caches):
        shutil.rmtree(ROOT / name, ignore_errors=True)
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "lint": lint,
    "bench": bench,
    "package": package,
    "wheel": wheel,
    "translations": update_translations,
    "fonts": fonts,
    "lock": lock,
    "clean": clean,
}


def main(arguments: list[str]) -> int:
    """Do what the first of ``arguments`` names; 2 where it names nothing."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        return command(arguments[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
