"""Makes the REST client when the package is built from the repository; a source distribution brings it along."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RestClientHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        sys.path.insert(0, str(Path(__file__).resolve().parent))
        import rest_client

        if rest_client.DOCUMENT.exists():
            rest_client.write_rest_client()
        elif not rest_client.MARK.exists():
            raise SystemExit(f"{rest_client.DOCUMENT} is missing, from which the REST client is made")
