from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReadingConflictsItem")


@_attrs_define
class ReadingConflictsItem:
    """
    Attributes:
        target (str):
        base (None | str):
        yours (None | str):
        theirs (None | str):
    """

    target: str
    base: str | None
    yours: str | None
    theirs: str | None

    def to_dict(self) -> dict[str, Any]:
        target = self.target

        base: str | None
        base = self.base

        yours: str | None
        yours = self.yours

        theirs: str | None
        theirs = self.theirs

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "target": target,
                "base": base,
                "yours": yours,
                "theirs": theirs,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target = d.pop("target")

        def _parse_base(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        base = _parse_base(d.pop("base"))

        def _parse_yours(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        yours = _parse_yours(d.pop("yours"))

        def _parse_theirs(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        theirs = _parse_theirs(d.pop("theirs"))

        reading_conflicts_item = cls(
            target=target,
            base=base,
            yours=yours,
            theirs=theirs,
        )

        return reading_conflicts_item
