"""`python -m job_applications.worker`: answers by small rules, or by a model of your own: `--model package.module:Class`."""

import argparse
import importlib
import logging
from collections.abc import Callable

from job_applications.run_program import run_program

from .language_model import LanguageModel
from .serve import Settings, serve


def load_model(name: str) -> LanguageModel:
    """Calls what the name means, without an argument, for a model. Raises SystemExit where there is nothing of that name."""
    module, _, attribute = name.partition(":")
    try:
        make: Callable[[], LanguageModel] = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError, ValueError) as error:
        raise SystemExit(f"--model {name}: {error}; it takes package.module:Class") from error
    return make()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="job_applications.rules:RulesModel", help="package.module:Class")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    run_program(serve(load_model(arguments.model), Settings.from_environment()))


if __name__ == "__main__":
    main()
